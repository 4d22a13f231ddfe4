package io.turnoutboard.host;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The database of a ledger is gone, cannot be read, or has less than desks have seen. */
final class LostLedgerException extends Exception {
    private static final long serialVersionUID = 1L;

    /** H2's words for a file that is damaged and for one in which tables are missing. */
    private static final Set<Integer> SIGNS = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1);

    /** The same of its storage, which it may call a general error above. */
    private static final Set<Integer> STORE_SIGNS =
            Set.of(DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND, DataUtils.ERROR_BLOCK_NOT_FOUND);

    LostLedgerException(String how) {
        super(how);
    }

    LostLedgerException(Throwable cause) {
        super("its file is not what was written: " + cause.getMessage(), cause);
    }

    /** Whether a failure says that the file is not what was written, and not that a disk or a password is wrong. */
    static boolean isSaidBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isSign(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> SIGNS.contains(sql.getErrorCode());
            case MVStoreException store -> STORE_SIGNS.contains(store.getErrorCode());
            default -> false;
        };
    }
}
