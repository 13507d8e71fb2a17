package org.waymark.ui.session;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Every fixed string of the screens, in plain English, from the bundles below {@code texts/}. */
public final class Texts {

    /** The bundles; the first word of a key names its bundle. */
    public static final List<String> BUNDLES = List.of(
            "shell",
            "kit",
            "mine",
            "supervisor",
            "manager",
            "recruiter",
            "framework",
            "strategic",
            "admin",
            "provision",
            "cover",
            "scenario",
            "leaving",
            "growth",
            "supervision",
            "candidate",
            "learning",
            "observation");

    private static final Map<String, String> ALL = load();

    private Texts() {}

    /**
     * The text of a key, with {0}, {1} … replaced by the values.
     *
     * @throws IllegalArgumentException if no bundle has the key
     */
    public static String of(String key, Object... values) {
        String text = ALL.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for the key " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text for so many things: the key ending in .one for one, in .none for none where there is one, else .many. */
    public static String count(String key, long number, Object... more) {
        var values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        if (number == 0 && ALL.containsKey(key + ".none")) {
            return of(key + ".none", values);
        }
        return of(key + (number == 1 ? ".one" : ".many"), values);
    }

    /** Whether some bundle has the key. */
    public static boolean has(String key) {
        return ALL.containsKey(key);
    }

    /** Every key there is. */
    public static Iterable<String> keys() {
        return ALL.keySet();
    }

    private static Map<String, String> load() {
        var all = new Properties();
        for (String bundle : BUNDLES) {
            try (var in = Texts.class.getResourceAsStream("/texts/" + bundle + ".properties")) {
                if (in != null) {
                    all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The texts of " + bundle + " cannot be read.", e);
            }
        }
        return all.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, all::getProperty));
    }
}
