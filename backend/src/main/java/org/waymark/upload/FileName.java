package org.waymark.upload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as it is shown and offered for download; on the disk it is called something else. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*;%]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FileName() {}

    /** What comes after the last dot, in small letters; empty where there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Without folders, hidden letters and signs that programs take amiss; at most 120 letters before the ending. */
    static String cleaned(String typed) {
        String name = FOLDERS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceFirst("");
        String clean = SPACES.matcher(UNFIT.matcher(name).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String ending = ending(clean);
        String stem = ending.isEmpty() ? clean : clean.substring(0, clean.lastIndexOf('.'));
        stem = stem.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
        }
        stem = stem.isEmpty() ? "file" : stem;
        return ending.isEmpty() ? stem : stem + "." + ending;
    }
}
