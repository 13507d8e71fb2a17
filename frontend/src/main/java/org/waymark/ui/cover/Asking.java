package org.waymark.ui.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A competency with its lowest level, as a cell asks for it: RSK-01 3; SPC-01 4.
 *
 * @param level the level, or empty where none is written or it cannot be read
 */
record Asking(String code, String level) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\p{Alpha}{2,4}-?\\d{1,3})\\s*(?:at|level|from|:|=|>=|≥|\\()?\\s*(?:level\\s*)?(\\d)?\\)?");

    /** Everything that a cell asks for; what cannot be read stands there as it is written. */
    static List<Asking> in(String cell) {
        var asked = new ArrayList<Asking>();
        for (String part : cell.split("[;,\\n]", -1)) {
            String plain = part.strip();
            Matcher found = WRITTEN.matcher(plain);
            if (found.matches()) {
                asked.add(new Asking(
                        found.group(1).toUpperCase(Locale.ROOT), found.group(2) == null ? "" : found.group(2)));
            } else if (!plain.isEmpty()) {
                asked.add(new Asking(plain, ""));
            }
        }
        return List.copyOf(asked);
    }

    /** As it is written in a cell. */
    static String written(List<Asking> asked) {
        return asked.stream()
                .map(one -> Stream.of(one.code(), one.level())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
