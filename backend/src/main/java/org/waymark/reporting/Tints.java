package org.waymark.reporting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.Tone;
import org.waymark.skillmix.Verdict;

/** The colours of the heat map on paper and in workbooks; they only repeat what numbers and symbols say. */
final class Tints {

    private static final Map<Tone, String> FILLS = fills();

    private Tints() {}

    private static Map<Tone, String> fills() {
        var fills = new EnumMap<Tone, String>(Tone.class);
        fills.put(Tone.L0, "EEF3F6");
        fills.put(Tone.L1, "D3E6F1");
        fills.put(Tone.L2, "A9D0E6");
        fills.put(Tone.L3, "6FB1D4");
        fills.put(Tone.L4, "2F7FAE");
        fills.put(Tone.L5, "0F4F75");
        fills.put(Tone.ABOVE, "6FB1D4");
        fills.put(Tone.AT, "D3E6F1");
        fills.put(Tone.ONE_BELOW, "FDF0DA");
        fills.put(Tone.TWO_BELOW, "FBE7E4");
        fills.put(Tone.NEW, "EEF3F6");
        fills.put(Tone.HALF, "D3E6F1");
        fills.put(Tone.LATE, "A9D0E6");
        fills.put(Tone.LAST, "6FB1D4");
        fills.put(Tone.OLD, "0F4F75");
        fills.put(Tone.TWO_UP, "6FB1D4");
        fills.put(Tone.ONE_UP, "D3E6F1");
        fills.put(Tone.SAME, "EEF3F6");
        fills.put(Tone.ONE_DOWN, "FDF0DA");
        fills.put(Tone.TWO_DOWN, "FBE7E4");
        fills.put(Tone.BOTH, "E9E4F5");
        fills.put(Tone.FIRST, "E1F3EA");
        return fills;
    }

    /** The colour behind a cell, without the sign in front; nothing where it has none. */
    static @Nullable String fill(Tone tone) {
        return FILLS.get(tone);
    }

    /** Whether what stands on the colour has to be white. */
    static boolean isDark(Tone tone) {
        return tone == Tone.L4 || tone == Tone.L5 || tone == Tone.OLD;
    }

    /** The colour behind a verdict on cover. */
    static String fill(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> "E1F3EA";
            case THIN -> "FDF0DA";
            case ONE_DEEP, NONE -> "FBE7E4";
        };
    }

    /** The colours as a style sheet, a class for the code of each tone. */
    static String styles() {
        return Arrays.stream(Tone.values())
                .filter(FILLS::containsKey)
                .map(tone -> "." + tone.code() + " { background: #" + fill(tone) + ";"
                        + (isDark(tone) ? " color: #fff;" : "") + " }")
                .collect(Collectors.joining("\n"));
    }
}
