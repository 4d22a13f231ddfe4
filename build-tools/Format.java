import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Formats the repository's files, or with {@code --check} only names those that are not formatted and then ends with 1.
 * Java goes through palantir-java-format; other text is held to no tabs, no blanks at a line's end and one newline at
 * the end. The build runs this file from its source, on its own JDK, because that formatter reads Java with the
 * compiler of the JVM it runs in, and Maven's JVM may be older than the sources.
 */
final class Format {
    private static final Set<String> SKIPPED = Set.of("target", ".git", ".idea", ".library", "data");
    private static final Set<String> TEXT =
            Set.of("xml", "fxml", "css", "properties", "md", "sql", "html", "yml", "editorconfig", "gitignore");

    private final Formatter java = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        boolean check = args.length > 1 && args[1].equals("--check");
        List<String> findings = new Format().run(root, check);
        findings.forEach(System.err::println);
        if (!findings.isEmpty()) {
            System.err.println("Format with: mvn -q validate -Pformat");
            System.exit(1);
        }
    }

    private List<String> run(Path root, boolean check) throws IOException {
        return files(root).parallelStream()
                .flatMap(file -> findings(root, file, check).stream())
                .sorted()
                .collect(Collectors.toList());
    }

    private List<String> findings(Path root, Path file, boolean check) {
        String name = root.relativize(file).toString().replace('\\', '/');
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String formatted =
                    extension(file).equals("java") ? java.formatSourceAndFixImports(text) : clean(file, text);
            if (formatted.equals(text)) {
                return List.of();
            }
            if (check) {
                return List.of(name + ": not formatted");
            }
            Files.writeString(file, formatted, StandardCharsets.UTF_8);
            return List.of();
        } catch (FormatterException problem) {
            return problem.diagnostics().stream()
                    .map(diagnostic -> name + ":" + diagnostic + hint(diagnostic.toString()))
                    .toList();
        } catch (IOException problem) {
            return List.of(name + ": " + problem);
        }
    }

    private static String hint(String diagnostic) {
        return diagnostic.contains("expected token: '_'") ? " (in a record pattern write `var _` for `_`)" : "";
    }

    /** In Markdown two blanks at a line's end would be a line break, for which this repository has better means. */
    private static String clean(Path file, String text) {
        String tabs = extension(file).equals("properties") ? text : text.replace("\t", "    ");
        return tabs.lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing() + "\n";
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean skipped = !directory.equals(root)
                        && SKIPPED.contains(directory.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (extension(file).equals("java") || TEXT.contains(extension(file))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
