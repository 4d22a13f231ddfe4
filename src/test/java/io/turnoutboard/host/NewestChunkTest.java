package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.ElectionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was forced is found by whoever opens the file as it lies there, as the next program does after a kill. H2 loses sight
 * of its last writes where it uses space anew, which it does at once here and after 45 seconds otherwise.
 */
class NewestChunkTest {
    private static final int ROUNDS = 100;
    private static final ElectionId ELECTION = ElectionId.of("0198f000-0000-7000-8000-00000000000a");

    @TempDir
    Path temp;

    @Test
    void whatWasForcedIsFoundInACopyOfTheFile() throws Exception {
        List<Integer> lost = new ArrayList<>();
        Path file = temp.resolve("ledger");
        try (LedgerDatabase database = LedgerDatabase.open(file, ELECTION, "demo");
                Handle handle = database.openHandle()) {
            handle.execute("set retention_time 0");
            for (int i = 1; i <= ROUNDS; i++) {
                handle.execute(
                        "insert into invitation (id, desk_name, secret_hash, made_at) values (random_uuid(), ?, ?, '')",
                        "Bàn " + i,
                        "0".repeat(60) + i);
                database.force(handle);
                if (found(file.resolveSibling("ledger.mv.db")) != i) {
                    lost.add(i);
                }
                // what the sealer does after it: not forced
                handle.execute("update ledger_state set sealed_upto = " + i);
            }
        }
        assertThat(lost).isEmpty();
    }

    /** How many rows there are for who opens a copy of the file. */
    private int found(Path file) throws IOException, SQLException {
        Path copy = temp.resolve("copy.mv.db");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        String url = "jdbc:h2:file:" + temp.resolve("copy").toAbsolutePath() + ";IFEXISTS=TRUE";
        try (Connection connection = LedgerDatabase.opener("demo").open(url);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from invitation")) {
            count.next();
            return count.getInt(1);
        }
    }
}
