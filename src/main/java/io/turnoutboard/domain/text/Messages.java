package io.turnoutboard.domain.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, by key. Placeholders {@code {0}}, {@code {1}}… are filled with texts that
 * {@link Formats} has already written, so no number is ever formatted behind its back, and apostrophes need no care.
 * It is a {@link ResourceBundle}, so FXML reads the same keys. Immutable; safe on any thread.
 */
public final class Messages extends ResourceBundle {
    private final Language language;
    private final Properties sentences;

    private Messages(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Messages of(Language language) {
        String file = "/io/turnoutboard/text/messages_" + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The message file is missing from the program: " + file);
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Messages(language, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException("The message file cannot be read: " + file, e);
        }
    }

    public Language language() {
        return language;
    }

    public Formats formats() {
        return Formats.of(language);
    }

    /**
     * The sentence of a key, its placeholders filled in order.
     *
     * @throws MissingResourceException when no sentence has this key
     */
    public String text(String key, String... values) {
        String sentence = getString(key);
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", values[i]);
        }
        return sentence;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return sentences.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
