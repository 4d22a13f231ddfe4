package io.turnoutboard.store;

import io.turnoutboard.service.FolderException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A desk's connection to the host, while there is one, and the courier that goes by it. Used by one thread. */
final class DeskWay {
    private static final Logger LOG = LoggerFactory.getLogger(DeskWay.class);

    /** How a way through another machine's door says that nobody is there. */
    private static final String NO_HOST_ANSWERS = "TB-H01";

    private final Door door;
    private @Nullable Handle handle;
    private @Nullable Courier courier;

    DeskWay(Door door) {
        this.door = door;
    }

    boolean isOpen() {
        return handle != null;
    }

    Optional<Handle> handle() {
        return Optional.ofNullable(handle);
    }

    Optional<Courier> courier() {
        return Optional.ofNullable(courier);
    }

    /** @throws SQLException when no host answers, or none that lets this desk in */
    void open(Journal journal) throws SQLException {
        Handle opened = Jdbi.create(door.connect()).open();
        handle = opened;
        courier = new Courier(journal, opened);
    }

    /** Lets the courier begin with the journal's first entry again, where there is a connection. */
    void beginAgain(Journal journal) {
        courier = handle == null ? null : new Courier(journal, handle);
    }

    void close() {
        try {
            if (handle != null) {
                handle.close();
            }
        } catch (JdbiException e) {
            LOG.debug("The connection was gone already", e);
        }
        handle = null;
        courier = null;
    }

    /** Why a host that answers does not let this desk in. */
    static Optional<String> refusalIn(Exception failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(FolderException.class::isInstance)
                .map(cause -> ((FolderException) cause).code())
                .filter(code -> !code.equals(NO_HOST_ANSWERS))
                .findFirst();
    }
}
