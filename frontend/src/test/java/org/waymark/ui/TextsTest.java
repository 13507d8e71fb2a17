package org.waymark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.waymark.ui.Screenwork.none;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.waymark.ui.session.Texts;

/** The words of the screens: all of them there, all of them used, in plain British English. */
class TextsTest {

    private static final String BUNDLE = "(?:" + String.join("|", Texts.BUNDLES) + ")";
    private static final Pattern KEY = Pattern.compile("\"(" + BUNDLE + "\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");
    private static final Pattern PREFIX = Pattern.compile("\"(" + BUNDLE + "\\.(?:[A-Za-z0-9.]*\\.)?)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final List<String> ENDINGS = List.of("", ".one", ".many", ".none", ".line");
    private static final Path BUNDLES = Path.of("src", "main", "resources", "texts");

    /** American or foreign spellings on the left, ours on the right. */
    private static final Map<String, String> SPELLING = Map.ofEntries(
            Map.entry("organiz", "organis"),
            Map.entry("recogniz", "recognis"),
            Map.entry("summariz", "summaris"),
            Map.entry("color", "colour"),
            Map.entry("behavior", "behaviour"),
            Map.entry("center", "centre"),
            Map.entry("program\\b", "programme"),
            Map.entry("canceled", "cancelled"),
            Map.entry("fulfill", "fulfil"),
            Map.entry("license\\b", "licence"),
            Map.entry("percent\\b", "per cent"),
            Map.entry("e-?mail id", "e-mail address"),
            Map.entry("log ?in\\b", "sign in"),
            Map.entry("competenc(?:e|es)\\b", "competency, competencies"));

    private final String sources = String.join(
            "\n",
            Screenwork.files(Screenwork.SOURCES, ".java").stream()
                    .map(Screenwork::text)
                    .toList());
    private final TreeSet<String> keys = StreamSupport.stream(Texts.keys().spliterator(), false)
            .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);

    @Test
    void everyKeyThatIsUsedHasItsText() {
        none(found(KEY)
                .filter(key -> ENDINGS.stream().noneMatch(ending -> keys.contains(key + ending)))
                .filter(key -> keys.stream().noneMatch(known -> known.startsWith(key + ".")))
                .map(key -> key + " is used but no bundle has it")
                .toList());
    }

    @Test
    void everyPrefixLeadsToTexts() {
        none(found(PREFIX)
                .filter(prefix -> keys.stream().noneMatch(key -> key.startsWith(prefix)))
                .map(prefix -> prefix + "… is built but no bundle has such a key")
                .toList());
    }

    @Test
    void everyTextIsUsed() {
        List<String> used = found(KEY).toList();
        List<String> prefixes = found(PREFIX)
                .filter(prefix -> prefix.indexOf('.') < prefix.length() - 1)
                .toList();
        none(keys.stream()
                .filter(key -> used.stream().noneMatch(use -> isFor(use, key)))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .map(key -> key + " is in a bundle but nobody uses it")
                .toList());
    }

    @Test
    void noKeyIsWrittenTwice() {
        var offences = new ArrayList<String>();
        for (Path bundle : Screenwork.files(BUNDLES, ".properties")) {
            var seen = new HashMap<String, String>();
            Screenwork.text(bundle)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .forEach(line -> {
                        String key = line.substring(0, line.indexOf('=')).strip();
                        if (seen.put(key, line) != null) {
                            offences.add(key + " stands twice in " + bundle.getFileName());
                        }
                        if (!(key + ".")
                                .startsWith(bundle.getFileName().toString().replace("properties", ""))) {
                            offences.add(key + " does not belong into " + bundle.getFileName());
                        }
                    });
        }
        none(offences);
    }

    @Test
    void quotationMarksAreTypographic() {
        none(keys.stream()
                .filter(key -> Texts.of(key).matches("(?s).*(\"|(?<=\\s|^)'|'(?=\\s|$)|\\w'\\w).*"))
                .map(key -> key + " has straight quotation marks: " + Texts.of(key))
                .toList());
    }

    @Test
    void placesAreNumberedFromNought() {
        for (String key : keys) {
            var places = new TreeSet<String>();
            PLACE.matcher(Texts.of(key)).results().forEach(place -> places.add(place.group(1)));
            boolean counted = key.endsWith(".one") || key.endsWith(".none") || key.endsWith(".many");
            assertFalse(!counted && !places.isEmpty() && !places.first().equals("0"), key + " has no {0}");
            assertEquals(-1, Texts.of(key).indexOf("{}"), key);
        }
    }

    @Test
    void spellingIsBritish() {
        var offences = new ArrayList<String>();
        for (String key : keys) {
            SPELLING.forEach((foreign, ours) -> {
                if (Pattern.compile("(?i)\\b" + foreign).matcher(Texts.of(key)).find()) {
                    offences.add(key + ": write “" + ours + "” in “" + Texts.of(key) + "”");
                }
            });
        }
        none(offences);
    }

    private static boolean isFor(String use, String key) {
        return ENDINGS.stream().anyMatch(ending -> key.equals(use + ending));
    }

    private Stream<String> found(Pattern pattern) {
        return pattern.matcher(sources).results().map(use -> use.group(1)).distinct();
    }
}
