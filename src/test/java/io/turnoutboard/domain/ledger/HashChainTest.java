package io.turnoutboard.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.ElectionId;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HashChainTest {
    private static final HashChain CHAIN = new HashChain(LedgerSamples.ELECTION, 1);
    private static final Instant SEALED_AT = Instant.parse("2026-03-15T03:31:20.500Z");
    private static final Hash PREVIOUS = new Hash("ab".repeat(32));
    private static final Entry ENTRY =
            LedgerSamples.entry(11, LedgerSamples.everyKind().get(11));
    private static final Seal SEAL = CHAIN.seal(12, ENTRY, Verdict.ACCEPTED, "", PREVIOUS, SEALED_AT);

    @Test
    void aSealNamesItsEntryAndBearsTheHashOfItsLine() {
        assertThat(SEAL)
                .isEqualTo(new Seal(
                        12,
                        ENTRY.head().id(),
                        Verdict.ACCEPTED,
                        "",
                        CHAIN.hashOf(new SealedEntry(SEAL, ENTRY)),
                        PREVIOUS,
                        SEALED_AT));
    }

    @Test
    void changingAnySingleFieldChangesTheHash() {
        Map<String, Hash> changed = changedFields();

        assertThat(changed.keySet()).isEqualTo(everyField());
        assertThat(changed.values()).doesNotContain(SEAL.hash()).doesNotHaveDuplicates();
    }

    @Test
    void aTimeFinerThanAMillisecondIsSealedAsTheWholeOne() {
        assertThat(CHAIN.seal(12, ENTRY, Verdict.ACCEPTED, "", PREVIOUS, SEALED_AT.plusNanos(999_999)))
                .isEqualTo(SEAL);
    }

    private static Map<String, Hash> changedFields() {
        Entry.Head head = ENTRY.head();
        BodyText body = ENTRY.body();
        Map<String, Hash> hashes = new LinkedHashMap<>();
        hashes.put("election", hash(new HashChain(ElectionId.of("0198f000-0000-7000-8000-000000000002"), 1), ENTRY));
        hashes.put("epoch", hash(new HashChain(LedgerSamples.ELECTION, 2), ENTRY));
        hashes.put(
                "seq",
                CHAIN.seal(13, ENTRY, Verdict.ACCEPTED, "", PREVIOUS, SEALED_AT).hash());
        hashes.put(
                "verdict",
                CHAIN.seal(12, ENTRY, Verdict.DISPUTED, "", PREVIOUS, SEALED_AT).hash());
        hashes.put(
                "reason",
                CHAIN.seal(12, ENTRY, Verdict.ACCEPTED, "TB-L12", PREVIOUS, SEALED_AT)
                        .hash());
        hashes.put(
                "previousHash",
                CHAIN.seal(12, ENTRY, Verdict.ACCEPTED, "", Hash.NONE, SEALED_AT)
                        .hash());
        hashes.put(
                "sealedAt",
                CHAIN.seal(12, ENTRY, Verdict.ACCEPTED, "", PREVIOUS, SEALED_AT.plusMillis(1))
                        .hash());
        hashes.put(
                "id",
                with(new Entry.Head(
                        EntryId.of("0198f000-0000-7000-8000-00000000e001"),
                        head.desk(),
                        head.deskSeq(),
                        head.author(),
                        head.madeAt(),
                        head.clockOffsetMillis())));
        hashes.put(
                "desk",
                with(new Entry.Head(
                        head.id(),
                        DeskId.of("0198f000-0000-4000-8000-0000000000d2"),
                        head.deskSeq(),
                        head.author(),
                        head.madeAt(),
                        head.clockOffsetMillis())));
        hashes.put(
                "deskSeq",
                with(new Entry.Head(
                        head.id(), head.desk(), 99, head.author(), head.madeAt(), head.clockOffsetMillis())));
        hashes.put(
                "author",
                with(new Entry.Head(
                        head.id(),
                        head.desk(),
                        head.deskSeq(),
                        new PersonId("khac"),
                        head.madeAt(),
                        head.clockOffsetMillis())));
        hashes.put(
                "madeAt",
                with(new Entry.Head(
                        head.id(),
                        head.desk(),
                        head.deskSeq(),
                        head.author(),
                        head.madeAt().plusMillis(1),
                        head.clockOffsetMillis())));
        hashes.put(
                "clockOffsetMillis",
                with(new Entry.Head(head.id(), head.desk(), head.deskSeq(), head.author(), head.madeAt(), -1)));
        hashes.put("kind", with(new BodyText("tally-record", 1, body.station(), body.asOf(), body.text())));
        hashes.put("version", with(new BodyText(body.kind(), 2, body.station(), body.asOf(), body.text())));
        hashes.put("station", with(new BodyText(body.kind(), 1, Optional.empty(), body.asOf(), body.text())));
        hashes.put("asOf", with(new BodyText(body.kind(), 1, body.station(), Optional.empty(), body.text())));
        hashes.put(
                "text",
                with(new BodyText(
                        body.kind(), 1, body.station(), body.asOf(), body.text().replace("869", "968"))));
        hashes.put(
                "signature", hash(CHAIN, new Entry(head, body, ENTRY.signature().replace('A', 'B') + "=")));
        return hashes;
    }

    /** Whatever field is added to a line must be covered: the names come from the records themselves. */
    private static Set<String> everyField() {
        Set<String> names = new TreeSet<>();
        Stream.of(HashChain.class, Seal.class, Entry.class, Entry.Head.class, BodyText.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(names::add);
        names.removeAll(Set.of("entryId", "hash", "head", "body"));
        return names;
    }

    private static Hash with(Entry.Head head) {
        return hash(CHAIN, new Entry(head, ENTRY.body(), ENTRY.signature()));
    }

    private static Hash with(BodyText body) {
        return hash(CHAIN, new Entry(ENTRY.head(), body, ENTRY.signature()));
    }

    private static Hash hash(HashChain chain, Entry entry) {
        return chain.seal(12, entry, Verdict.ACCEPTED, "", PREVIOUS, SEALED_AT).hash();
    }
}
