package io.turnoutboard.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A real archive with one thing changed in it, and the manifest made to fit by whoever changed it: each is found. */
class AttackedArchiveTest {
    private static final String PAPER = "papers/01-BC-UBBC.pdf";

    @TempDir
    static Path home;

    private static Map<String, byte[]> whole = Map.of();

    @BeforeAll
    static void archive() throws IOException {
        String folder = home.resolve("ngay").toString();
        for (String[] each : new String[][] {
            {"new", "--clock", "2026-03-15T22:30"},
            {"end", "--close", "--accept-doubts"},
            {
                "report",
                "--kind",
                "handover",
                "--issue",
                "--out",
                home.resolve("bc.pdf").toString()
            },
            {"archive", "--out", home.resolve("luu.zip").toString()}
        }) {
            String[] all = Stream.concat(Stream.of(each), Stream.of("--election", folder))
                    .toArray(String[]::new);
            CommandRun run = CommandRun.of(home, all);
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
        whole = unpacked(home.resolve("luu.zip"));
    }

    private static Map<String, byte[]> unpacked(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static Path packed(Map<String, byte[]> files) throws IOException {
        Path file = Files.createTempFile(home, "sua", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return file;
    }

    private static CommandRun verify(Path file) {
        return CommandRun.of(home, "verify", "--archive", file.toString());
    }

    private static void text(Map<String, byte[]> files, String name, String old, String fresh) {
        String text = new String(files.getOrDefault(name, new byte[0]), UTF_8);
        assertThat(text).as(name).contains(old);
        files.put(
                name,
                text.replaceFirst(java.util.regex.Pattern.quote(old), fresh).getBytes(UTF_8));
    }

    /** What somebody would do who wants the change to pass: the manifest's sizes and hashes are those of the files. */
    private static void refit(Map<String, byte[]> files) {
        StringBuilder manifest = new StringBuilder();
        new String(files.getOrDefault("manifest.txt", new byte[0]), UTF_8)
                .lines()
                .limit(3)
                .forEach(line -> manifest.append(line).append('\n'));
        files.entrySet().stream()
                .filter(each -> !each.getKey().equals("manifest.txt"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> manifest.append("file ")
                        .append(Hash.of(each.getValue()).hex())
                        .append(' ')
                        .append(each.getValue().length)
                        .append(' ')
                        .append(each.getKey())
                        .append('\n'));
        files.put("manifest.txt", manifest.toString().getBytes(UTF_8));
    }

    private static String line(int number) {
        return new String(whole.getOrDefault("chain.txt", new byte[0]), UTF_8)
                .lines()
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static Arguments attack(String what, String code, Consumer<Map<String, byte[]>> how) {
        return Arguments.of(what, code, how);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("a verdict turned", "TB-V02", files -> {
                    text(files, "chain.txt", line(300), line(300).replace(" ACCEPTED ", " REFUSED "));
                    refit(files);
                }),
                attack("a line taken out", "TB-V01", files -> {
                    text(files, "chain.txt", line(300) + "\n", "");
                    refit(files);
                }),
                attack("two lines exchanged", "TB-V01", files -> {
                    text(files, "chain.txt", line(300) + "\n" + line(301), line(301) + "\n" + line(300));
                    refit(files);
                }),
                attack("the last line cut", "TB-V08", files -> {
                    text(files, "chain.txt", line(409) + "\n", "");
                    refit(files);
                }),
                attack("a line doubled at the end", "TB-V01", files -> {
                    text(files, "chain.txt", line(409) + "\n", line(409) + "\n" + line(409) + "\n");
                    refit(files);
                }),
                attack("a line of nonsense", "TB-V02", files -> {
                    text(files, "chain.txt", line(300), "nonsense");
                    refit(files);
                }),
                attack("one bit of a paper", "TB-V25", files -> {
                    files.getOrDefault(PAPER, new byte[1])[1000] ^= 1;
                    refit(files);
                }),
                attack("a paper taken out", "TB-V25", files -> {
                    files.remove(PAPER);
                    refit(files);
                }),
                attack("a paper put in", "TB-V24", files -> {
                    files.put("papers/02-BC-UBBC.pdf", new byte[] {1});
                    refit(files);
                }),
                attack("a figure of a table", "TB-V26", files -> {
                    text(files, "tables/tallies.csv", "393", "392");
                    refit(files);
                }),
                attack("a table taken out", "TB-V26", files -> {
                    files.remove("tables/day-log.csv");
                    refit(files);
                }),
                attack("any other file put in", "TB-V24", files -> {
                    files.put("tables/ketqua.csv", new byte[] {1});
                    refit(files);
                }),
                attack("the sealer's signature", "TB-V07", files -> {
                    text(files, "manifest.txt", "2026-03-15T15:30", "2026-03-15T15:31");
                }),
                attack(
                        "the manifest left as it was",
                        "TB-V23",
                        files -> text(files, "tables/tallies.csv", "393", "392")),
                attack("a file that the manifest does not name", "TB-V24", files -> files.put("x", new byte[] {1})),
                attack("a file of the manifest gone", "TB-V22", files -> files.remove("READ-ME.txt")),
                attack("a newer form", "TB-V21", files -> text(files, "manifest.txt", "TB-ARCHIVE-1", "TB-ARCHIVE-2")),
                attack(
                        "a manifest of something else",
                        "TB-V20",
                        files -> text(files, "manifest.txt", "TB-ARCHIVE-1", "PK")),
                attack("no manifest", "TB-V20", files -> files.remove("manifest.txt")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("attacks")
    void isFound(String what, String code, Consumer<Map<String, byte[]>> how) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        whole.forEach((name, content) -> files.put(name, content.clone()));
        how.accept(files);

        CommandRun run = verify(packed(files));
        assertThat(run.exitCode()).as("%s: %s", what, run.out()).isEqualTo(5);
        assertThat(run.err()).endsWith("[" + code + "]" + System.lineSeparator());
    }

    @Test
    void packedAnewWithoutAChangeItStillHolds() throws IOException {
        assertThat(verify(packed(whole)).exitCode()).isZero();
    }

    @Test
    void whatIsNoArchiveIsSaidToBeNone() throws IOException {
        Path cut = home.resolve("cut.zip");
        byte[] bytes = Files.readAllBytes(home.resolve("luu.zip"));
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        for (Path none : new Path[] {cut, home, home.resolve("khong-co.zip")}) {
            assertThat(verify(none).err()).as("%s", none).endsWith("[TB-V20]" + System.lineSeparator());
        }
    }
}
