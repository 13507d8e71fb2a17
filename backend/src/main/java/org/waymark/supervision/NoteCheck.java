package org.waymark.supervision;

import org.waymark.kernel.Faults;

/** Takes in what a note says: kept as typed, lines and all, without the control characters nobody can see. */
final class NoteCheck {

    private static final int LONGEST = 20_000;

    private NoteCheck() {}

    /** @throws org.waymark.kernel.Refused.NotValid where all parts together are longer than 20,000 characters */
    static NoteText checked(NoteText text) {
        var sound = new NoteText(
                kept(text.wellbeing()), kept(text.practice()), kept(text.development()), kept(text.actions()));
        String whole = sound.spoken();
        int length = whole.codePointCount(0, whole.length());
        var faults = new Faults();
        faults.unless(
                length <= LONGEST,
                "practice",
                "This note is %,d characters long. Use %,d or fewer.".formatted(length, LONGEST));
        faults.refuseIfAny();
        return sound;
    }

    static String kept(String typed) {
        return typed.codePoints()
                .filter(c -> !Character.isISOControl(c) || c == '\n' || c == '\t')
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
