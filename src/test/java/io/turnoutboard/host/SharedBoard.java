package io.turnoutboard.host;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.Enrolment.NewPerson;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.PasswordOutcome;
import io.turnoutboard.service.ShareSettings;
import io.turnoutboard.service.Sharing;
import io.turnoutboard.service.SignInOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small election that is shared, and desks of other users that join it; all on this machine, on ports that are free. */
public final class SharedBoard {
    public static final String PASSWORD = "ba con vịt trời bay";
    public static final int STATIONS = 60;

    private final Path temp;
    private final Path folder;

    public SharedBoard(Path temp) {
        this.temp = temp;
        folder = temp.resolve("host").resolve("bau-cu");
    }

    public Path folder() {
        return folder;
    }

    public Path userFolder() {
        return temp.resolve("host").resolve("user");
    }

    /** Makes the election and opens it as its host, with the door open. */
    public OpenElection begin() throws Exception {
        return begin(0);
    }

    /** The same at a port that stays, so that desks find the next host too. */
    public OpenElection begin(int port) throws Exception {
        ElectionFolders folders = SmallElection.cheapFolders(userFolder(), STATIONS);
        folders.create(folder, Files.createDirectories(temp.resolve("files")), Optional.empty());
        OpenElection host = folders.open(folder);
        sharing(host).start(new ShareSettings(port, List.of("127.0.0.1")));
        return host;
    }

    /** Opens the election again as its host. */
    public OpenElection open() throws Exception {
        return SmallElection.cheapFolders(userFolder(), STATIONS).open(folder);
    }

    public static Sharing sharing(OpenElection host) {
        return host.sharing().orElseThrow();
    }

    /** Lets somebody in who keys for every station. */
    public static Admitted admit(OpenElection host, String name) throws Exception {
        return host.enrolment().add(new NewPerson(name, Role.CLERK, List.of()));
    }

    /** A desk of its own user on its own machine. */
    public Desk desk(String name) {
        return new Desk(
                temp.resolve(name),
                SmallElection.cheapFolders(temp.resolve(name).resolve("user"), STATIONS));
    }

    /** Where a desk lies. */
    public record Desk(Path place, ElectionFolders folders) {
        public Path folder() {
            return place.resolve("bau-cu");
        }

        public void join(Invitation invitation) throws Exception {
            folders.join(invitation, folder());
        }

        public OpenElection open() throws Exception {
            return folders.open(folder());
        }

        /** Opens it, and lets a person sign in for the first time. */
        public OpenElection openFor(Admitted person) throws Exception {
            OpenElection open = open();
            SignInOutcome first = open.signIn().signIn(person.person().id(), person.firstPassword());
            if (!(first instanceof SignInOutcome.MustChoose)) {
                throw new IllegalStateException("signing in: " + first);
            }
            PasswordOutcome chosen = open.signIn().choosePassword("", PASSWORD);
            if (!(chosen instanceof PasswordOutcome.Chosen)) {
                throw new IllegalStateException("choosing a password: " + chosen);
            }
            return open;
        }
    }
}
