package io.turnoutboard.report.paper;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Fills the templates of papers. Whatever is put in is text: a name can never become markup. */
final class PaperTemplates {
    private static final String FOLDER = "io/turnoutboard/report/paper";

    private final PebbleEngine engine;
    private final String css;

    PaperTemplates() {
        ClasspathLoader loader = new ClasspathLoader(PaperTemplates.class.getClassLoader());
        loader.setPrefix(FOLDER);
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        css = resource("sheet.css");
    }

    /** The filled template as XHTML. */
    String fill(String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("css", css);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, all);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return out.toString();
    }

    private static String resource(String name) {
        try (InputStream in = PaperTemplates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read from the program: " + name, e);
        }
    }
}
