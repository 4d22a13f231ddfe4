package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What holds of a desk's copy of the ledger, read without touching its file: the lines from the first on as far as the
 * chain proves them, and the checkpoints. docs/ledger-format.md, section 10.
 *
 * @param election empty where the file is no copy of a ledger, or one of a newer program
 * @param end how many bytes of the file hold
 * @param state how the file goes on after them
 */
public record CopiedLedger(
        Optional<ElectionId> election, List<SealedEntry> lines, List<Checkpoint> checkpoints, long end, State state) {
    static final String FORMAT = "turnout-board ledger copy 1";
    static final String LINE = "line ";
    static final String CHECKPOINT = "checkpoint ";

    /** How a file goes on after what holds of it. */
    public enum State {
        /** It ends there. */
        WHOLE,
        /** It ends within a record. */
        CUT,
        /** Something else stands there. */
        DAMAGED
    }

    /** @throws IOException when the file cannot be read */
    public static CopiedLedger read(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** The same of the bytes of such a file. */
    public static CopiedLedger of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        Reading reading = new Reading();
        try {
            State state = reading.all(bytes);
            return reading.result(bytes.position(), state);
        } catch (MalformedEntryException | IllegalArgumentException | BrokenChainException e) {
            return reading.result(reading.start, State.DAMAGED);
        }
    }

    /** The bytes of a whole copy. */
    public static byte[] bytes(ElectionId election, List<SealedEntry> lines, List<Checkpoint> checkpoints) {
        List<String> records = new ArrayList<>();
        records.add(FORMAT + "\n" + election);
        lines.forEach(line -> records.add(LINE + LineText.of(line)));
        checkpoints.forEach(checkpoint -> records.add(CHECKPOINT + checkpoint.text()));
        return frames(records).array();
    }

    static ByteBuffer frames(List<String> records) {
        List<ByteBuffer> frames = records.stream()
                .map(text -> JournalRecord.frame(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        ByteBuffer all = ByteBuffer.allocate(
                frames.stream().mapToInt(ByteBuffer::remaining).sum());
        frames.forEach(all::put);
        return all.flip();
    }

    /** What was read so far. */
    private static final class Reading {
        private final List<SealedEntry> lines = new ArrayList<>();
        private final List<Checkpoint> checkpoints = new ArrayList<>();
        private Optional<ChainReader> chain = Optional.empty();
        private Optional<ElectionId> election = Optional.empty();
        private int start;

        State all(ByteBuffer bytes) throws BrokenChainException {
            while (bytes.hasRemaining()) {
                start = bytes.position();
                switch (JournalRecord.read(bytes)) {
                    case JournalRecord.Found.Whole(var content) -> take(new String(content, StandardCharsets.UTF_8));
                    case JournalRecord.Found.Cut _ -> {
                        return State.CUT;
                    }
                    case JournalRecord.Found.Damaged _ -> {
                        return State.DAMAGED;
                    }
                }
            }
            return State.WHOLE;
        }

        private void take(String text) throws BrokenChainException {
            if (chain.isEmpty()) {
                begin(text);
            } else if (text.startsWith(LINE)) {
                SealedEntry line = LineText.read(text.substring(LINE.length()));
                chain.get().follow(line);
                lines.add(line);
            } else if (text.startsWith(CHECKPOINT)) {
                checkpoints.add(Checkpoint.parse(text.substring(CHECKPOINT.length())));
            } else {
                throw new MalformedEntryException("not a record of a copy");
            }
        }

        private void begin(String text) {
            List<String> head = text.lines().toList();
            if (head.size() != 2 || !head.getFirst().equals(FORMAT)) {
                throw new MalformedEntryException("not a copy of a ledger");
            }
            ElectionId id = ElectionId.of(head.get(1));
            election = Optional.of(id);
            chain = Optional.of(new ChainReader(id));
        }

        CopiedLedger result(long end, State state) {
            return new CopiedLedger(election, List.copyOf(lines), List.copyOf(checkpoints), end, state);
        }
    }
}
