package io.turnoutboard.cli;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.basemap.BasemapException;
import io.turnoutboard.service.setup.WardMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the map of the ward into the election's folder. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final Values values;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.geojson", descriptionKey = "cli.map.file")
    private String file = "";

    MapCommand(ElectionChoice choice, Values values, Terminal terminal) {
        this.choice = choice;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        Path path = values.path("FILE", file);
        try (OpenElection election = choice.open()) {
            Basemap taken = WardMap.take(path, election.folder());
            terminal.line(
                    "cli.map.taken",
                    taken.attribution(),
                    terminal.messages().formats().count(taken.outline().size()));
            return ExitCode.OK;
        } catch (BasemapException e) {
            String where = e.featureIndex().isPresent()
                    ? terminal.messages()
                            .text(
                                    "map.feature.text",
                                    Integer.toString(e.featureIndex().getAsInt() + 1))
                    : "";
            throw new CommandException(
                    ExitCode.REFUSED, e.code(), terminal.messages().text("map." + e.code() + ".text") + where, e);
        } catch (IOException e) {
            throw new Output(terminal).notWritten(path, e);
        }
    }
}
