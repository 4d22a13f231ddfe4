package io.turnoutboard.cli;

import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.OpenElection;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a folder for a desk of a host on another machine, from its invitation. */
@Command(name = "join")
final class JoinCommand implements Callable<Integer> {
    private static final long LARGEST = 100_000;

    private final ElectionFolders folders;
    private final Values values;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.join.file")
    private String file = "";

    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "cli.join.to")
    private String to = "";

    JoinCommand(ElectionFolders folders, Values values, Terminal terminal) {
        this.folders = folders;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        Invitation invitation = Invitation.parse(read(values.path("FILE", file)));
        Path folder = values.path("--to", to);
        folders.join(invitation, folder);
        try (OpenElection election = folders.open(folder)) {
            terminal.line(
                    "cli.join.done",
                    election.ledger().board().value().election().name(),
                    invitation.desk(),
                    folder.toString());
            terminal.line("cli.join.sealer", invitation.sealer());
            return ExitCode.OK;
        }
    }

    private String read(Path path) throws FolderException {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                throw new FolderException("TB-H10", List.of());
            }
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new FolderException("TB-H10", List.of(), e);
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(path.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
