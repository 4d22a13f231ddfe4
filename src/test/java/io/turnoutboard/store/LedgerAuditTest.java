package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.Audit.Verification;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ledger is proved, and each change to it found, wherever its rows stand. */
@OnEveryDatabase
class LedgerAuditTest {
    private final FreshDatabase database;
    private final List<SealedEntry> day = SealedLines.ofADay();
    private Handle handle;

    LedgerAuditTest(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void writeALedger() {
        handle = database.openEmpty();
        SealedLines.write(handle, day);
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void aWholeLedgerHolds() {
        assertThat(verify()).isEqualTo(new Verification(day.size(), Optional.empty(), ""));
        assertThat(audit().verify(Optional.of(checkpoint())).holds()).isTrue();
    }

    @Test
    void aChangedBodyIsFoundAtItsLine() {
        handle.execute(
                "update entry set body = replace(body, '80', '81') where id = ?",
                day.get(6).entry().head().id().value());

        assertThat(verify()).isEqualTo(new Verification(6, Optional.of(6L), ChainReader.CONTENT_CHANGED));
    }

    @Test
    void aChangedVerdictIsFoundAtItsLine() {
        handle.execute("update seal set verdict = 'REFUSED' where seq = 8");

        assertThat(verify()).isEqualTo(new Verification(8, Optional.of(8L), ChainReader.CONTENT_CHANGED));
    }

    @Test
    void aLineTakenOutIsFoundWhereItIsMissing() {
        handle.execute("delete from seal where seq = 9");

        assertThat(verify()).isEqualTo(new Verification(9, Optional.of(9L), ChainReader.GAP));
    }

    @Test
    void aTailCutWithItsMarkIsFoundByACheckpointFromOutside() {
        handle.execute("delete from seal where seq >= 20");
        new LedgerDao(handle).raiseSealedUpto(19);

        assertThat(verify().holds()).isTrue();
        assertThat(audit().verify(Optional.of(checkpoint())).code()).isEqualTo(LineProof.TAIL_CUT);
    }

    @Test
    void aSignatureOfSomebodyElseIsFound() {
        handle.execute(
                "update entry set author = 'nguoi-khac' where id = ?",
                day.get(10).entry().head().id().value());

        assertThat(verify().brokenAt()).contains(10L);
    }

    private Verification verify() {
        return audit().verify(Optional.empty());
    }

    private LedgerAudit audit() {
        return new LedgerAudit(handle, SealedDay.ELECTION);
    }

    private Checkpoint checkpoint() {
        return Checkpoint.signed(SealedDay.ELECTION, 1, day.getLast().seal(), SealedDay.at(21, 0), SealedDay.KEY);
    }
}
