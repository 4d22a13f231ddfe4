package io.turnoutboard.store;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of a ledger, made and brought up to this program's version, in any of the databases. */
public final class LedgerSchema {
    private static final String LATEST = "latest";

    private LedgerSchema() {}

    /**
     * Makes the tables, or brings those of an earlier program up to date, rows and all.
     *
     * @throws NewerSchemaException when a newer program made them; nothing was changed
     * @throws FlywayException when they are not a ledger's, or a step failed
     */
    public static void bringUp(DataSource source) throws NewerSchemaException {
        bringUpTo(source, LATEST);
    }

    /** As an earlier program did, whose last version this is. */
    static void bringUpTo(DataSource source, String version) throws NewerSchemaException {
        requireNoneUnknown(configuration(source).load());
        configuration(source).target(version).load().migrate();
    }

    private static FluentConfiguration configuration(DataSource source) {
        return Flyway.configure(LedgerSchema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/common")
                .cleanDisabled(true);
    }

    /** By itself Flyway only warns of versions that it does not know, and goes on. */
    private static void requireNoneUnknown(Flyway flyway) throws NewerSchemaException {
        for (MigrationInfo step : flyway.info().all()) {
            if (step.getState() == MigrationState.FUTURE_SUCCESS || step.getState() == MigrationState.FUTURE_FAILED) {
                throw new NewerSchemaException(String.valueOf(step.getVersion()));
            }
        }
    }

    /** The versions that this program knows, in order. */
    static List<String> versions(DataSource source) {
        return Arrays.stream(configuration(source).load().info().all())
                .map(step -> String.valueOf(step.getVersion()))
                .toList();
    }

    /** A newer program made the tables. */
    public static final class NewerSchemaException extends Exception {
        private static final long serialVersionUID = 1L;

        NewerSchemaException(String version) {
            super("the tables are of version " + version + ", which this program does not know");
        }
    }
}
