package org.waymark.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong with what was entered, so that it is all told at once. */
public final class Faults {

    private final List<Refused.Fault> found = new ArrayList<>();

    public void add(String field, String sentence) {
        found.add(new Refused.Fault(field, sentence));
    }

    /** Adds the fault unless the condition holds. */
    public void unless(boolean sound, String field, String sentence) {
        if (!sound) {
            add(field, sentence);
        }
    }

    /** The cleaned text; a fault where it is empty or longer than so many characters. */
    public String required(String field, String typed, int most, String ifMissing) {
        String text = optional(field, typed, most);
        unless(!text.isEmpty(), field, ifMissing);
        return text;
    }

    /** The cleaned text, which may be empty; a fault where it is longer than so many characters. */
    public String optional(String field, @Nullable String typed, int most) {
        String text = clean(typed == null ? "" : typed);
        int length = text.codePointCount(0, text.length());
        unless(length <= most, field, "This is " + length + " characters long. Use " + most + " or fewer.");
        return text;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Refused.Fault> all() {
        return List.copyOf(found);
    }

    /** @throws Refused.NotValid with every fault, if there is one */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused.NotValid(found);
        }
    }

    /**
     * What was typed, without surrounding white space and without characters that are invisible and can deceive:
     * controls, overrides of the writing direction, halves of characters. Everything else stays as it is.
     */
    public static String clean(String typed) {
        return typed.codePoints()
                .filter(Faults::isHarmless)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isHarmless(int c) {
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        return !Character.isISOControl(c) && !direction && !half && c != 0xFEFF;
    }
}
