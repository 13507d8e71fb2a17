package org.waymark.reporting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins Arabic letters: each gets the form that its neighbours ask for, read from the names in the Unicode tables. */
final class ArabicForms {

    private static final int FIRST = 0xFB50;
    private static final int FIRST_OF_TWO_LETTERS = 0xFE70;
    private static final int LAST = 0xFEFC;

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /** For each letter, or for lam with alef as one, its forms. */
    private static final Map<String, Map<Form, String>> FORMS = forms();

    private ArabicForms() {}

    static String joined(String text) {
        var units = unitsOf(text);
        var shaped = new StringBuilder(text.length());
        for (int at = 0; at < units.size(); at++) {
            String unit = units.get(at);
            Map<Form, String> forms = FORMS.get(unit);
            if (forms == null) {
                shaped.append(unit);
                continue;
            }
            boolean before = joinsOn(neighbour(units, at, -1));
            boolean after = isFinal(neighbour(units, at, 1)) && joinsOn(unit);
            Form wanted = before ? (after ? Form.MEDIAL : Form.FINAL) : (after ? Form.INITIAL : Form.ISOLATED);
            shaped.append(forms.getOrDefault(wanted, unit));
        }
        return shaped.toString();
    }

    static String separated(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            String one = Character.toString(character);
            boolean isForm = character >= FIRST && character <= LAST;
            plain.append(isForm ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        });
        return plain.toString();
    }

    private static List<String> unitsOf(String text) {
        var units = new ArrayList<String>();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String pair = units.isEmpty() ? "" : units.getLast() + letter;
            if (pair.startsWith("\u0644") && FORMS.containsKey(pair)) {
                units.set(units.size() - 1, pair);
            } else {
                units.add(letter);
            }
        });
        return units;
    }

    /** The next letter in that direction, vowel signs passed over. */
    private static String neighbour(List<String> units, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < units.size() && isVowelSign(units.get(at))) {
            at += step;
        }
        return at >= 0 && at < units.size() ? units.get(at) : "";
    }

    private static boolean isVowelSign(String unit) {
        return Character.getType(unit.codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsOn(String unit) {
        return FORMS.getOrDefault(unit, Map.of()).containsKey(Form.INITIAL) || unit.equals("\u0640");
    }

    private static boolean isFinal(String unit) {
        return FORMS.getOrDefault(unit, Map.of()).containsKey(Form.FINAL) || unit.equals("\u0640");
    }

    private static Map<String, Map<Form, String>> forms() {
        var found = new HashMap<String, Map<Form, String>>();
        for (int character = FIRST; character <= LAST; character++) {
            String name = Character.getName(character);
            String start = character < FIRST_OF_TWO_LETTERS ? "ARABIC LETTER" : "ARABIC L";
            if (name == null || !name.endsWith(" FORM") || !name.startsWith(start)) {
                continue;
            }
            String word = name.substring(0, name.length() - " FORM".length());
            Form form = Form.valueOf(word.substring(word.lastIndexOf(' ') + 1));
            String shape = Character.toString(character);
            found.computeIfAbsent(Normalizer.normalize(shape, Normalizer.Form.NFKC), letter -> new HashMap<>())
                    .put(form, shape);
        }
        return found;
    }
}
