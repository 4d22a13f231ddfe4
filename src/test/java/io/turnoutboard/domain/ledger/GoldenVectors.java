package io.turnoutboard.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The samples, sealed one after another and written out as golden-vectors.txt writes them. */
final class GoldenVectors {
    static final int DISPUTED = 11;
    private static final int CHECKPOINTED = 14;
    private static final Instant FIRST_SEAL = Instant.parse("2026-03-15T03:32:00.000Z");

    private GoldenVectors() {}

    static List<SealedEntry> chain() {
        HashChain chain = new HashChain(LedgerSamples.ELECTION, 1);
        List<SealedEntry> lines = new ArrayList<>();
        Hash previous = Hash.NONE;
        for (Entry entry : LedgerSamples.entries()) {
            int seq = lines.size();
            Instant time = FIRST_SEAL.plusMillis(200L * seq);
            Seal seal = chain.seal(seq, entry, verdict(seq, entry), reason(seq, entry), previous, time);
            lines.add(new SealedEntry(seal, entry));
            previous = seal.hash();
        }
        return lines;
    }

    static Checkpoint checkpoint() {
        Seal head = chain().get(CHECKPOINTED).seal();
        return Checkpoint.signed(LedgerSamples.ELECTION, 1, head, FIRST_SEAL.plusSeconds(60), LedgerSamples.SEALER_KEY);
    }

    private static Verdict verdict(int seq, Entry entry) {
        if (entry.body().decode() instanceof EntryBody.Unknown) {
            return Verdict.REFUSED;
        }
        return seq == DISPUTED ? Verdict.DISPUTED : Verdict.ACCEPTED;
    }

    private static String reason(int seq, Entry entry) {
        return switch (verdict(seq, entry)) {
            case ACCEPTED -> "";
            case DISPUTED -> "TB-L12";
            case REFUSED -> "TB-L06";
        };
    }

    static String text() {
        List<String> out = new ArrayList<>();
        out.add("person-key: " + LedgerSamples.PERSON_KEY.publicKey().base64());
        out.add("person-private-key: " + LedgerSamples.PERSON_KEY.privateText());
        out.add("sealer-key: " + LedgerSamples.SEALER_KEY.publicKey().base64());
        out.add("sealer-private-key: " + LedgerSamples.SEALER_KEY.privateText());
        out.add("election: " + LedgerSamples.ELECTION);
        out.add("epoch: 1");
        chain().forEach(line -> write(out, line));
        out.add("");
        out.add("checkpoint: " + checkpoint().text());
        return String.join("\n", out) + "\n";
    }

    private static void write(List<String> out, SealedEntry line) {
        Entry.Head head = line.entry().head();
        BodyText body = line.entry().body();
        out.add("");
        out.add("seq: " + line.seq());
        out.add("id: " + head.id());
        out.add("desk: " + head.desk());
        out.add("desk-seq: " + head.deskSeq());
        out.add("author: " + head.author());
        out.add("made-at: " + Timestamps.text(head.madeAt()));
        out.add("clock-offset: " + head.clockOffsetMillis());
        out.add("kind: " + body.kind());
        out.add("version: " + body.version());
        body.station().ifPresent(station -> out.add("station: " + station));
        body.asOf().map(Timestamps::text).ifPresent(asOf -> out.add("as-of: " + asOf));
        body.text().lines().forEach(each -> out.add("body: " + each));
        out.add("signature: " + line.entry().signature());
        out.add("entry-sha256: " + Hash.of(line.entry().bytes()));
        out.add("verdict: " + line.seal().verdict());
        Optional.of(line.seal().reason())
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> out.add("reason: " + reason));
        out.add("sealed-at: " + Timestamps.text(line.seal().sealedAt()));
        out.add("hash: " + line.seal().hash());
    }
}
