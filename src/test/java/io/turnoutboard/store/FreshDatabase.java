package io.turnoutboard.store;

import io.turnoutboard.store.LedgerSchema.NewerSchemaException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A real database of a test class's own, of one kind, made when it is first used. */
public final class FreshDatabase {
    private final String kind;
    private final Supplier<DataSource> maker;
    private @Nullable DataSource source;

    private FreshDatabase(String kind, Supplier<DataSource> maker) {
        this.kind = kind;
        this.maker = maker;
    }

    /** H2 in regular mode, as the program runs it, but in memory. */
    public static FreshDatabase ofH2() {
        return new FreshDatabase("H2", () -> {
            JdbcDataSource memory = new JdbcDataSource();
            memory.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            memory.setUser("OWNER");
            memory.setPassword("");
            return memory;
        });
    }

    public static FreshDatabase ofPostgres() {
        return new FreshDatabase("PostgreSQL", PostgresServer::freshDatabase);
    }

    /** Nothing in it yet, not even tables. */
    public DataSource source() {
        DataSource known = source == null ? maker.get() : source;
        source = known;
        return known;
    }

    /** A connection, all tables there, and empty but for what every new ledger has. */
    public Handle openEmpty() {
        try {
            LedgerSchema.bringUp(source());
        } catch (NewerSchemaException e) {
            throw new IllegalStateException(e);
        }
        Handle handle = Jdbi.create(source()).open();
        new ReadTables(handle).clear();
        handle.execute("delete from seal");
        handle.execute("delete from entry");
        handle.execute("delete from desk_head");
        handle.execute("delete from checkpoint");
        handle.execute("delete from paper_file");
        new LedgerDao(handle).raiseSealedUpto(-1);
        return handle;
    }

    @Override
    public String toString() {
        return kind;
    }
}
