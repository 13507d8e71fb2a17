package org.waymark.skillmix;

import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.NeedChange.Side;

/** What a scenario changes, in words without names of people. */
final class ChangeWords {

    private ChangeWords() {}

    /** “2 to 1, now one person deep”. */
    static String of(@Nullable Side before, @Nullable Side after) {
        if (after == null) {
            return "needed no more";
        }
        if (before == null) {
            return "new, " + after.have() + " of " + after.headcount() + ", " + state(after);
        }
        String moved =
                before.have() == after.have() ? after.have() + " as before" : before.have() + " to " + after.have();
        String now = state(after);
        return state(before).equals(now) ? moved + ", still " + now : moved + ", now " + now;
    }

    private static String state(Side side) {
        int lacking = side.headcount() - side.have();
        return switch (side.verdict()) {
            case NONE -> "nobody";
            case ONE_DEEP -> lacking > 0 ? "one person deep and " + fewer(lacking) : "one person deep";
            case THIN -> lacking > 0 ? fewer(lacking) : "just enough";
            case COVERED -> "covered";
        };
    }

    private static String fewer(int lacking) {
        return lacking + " too few";
    }

    static String gaps(int before, int after, int needs) {
        String of = " of " + (needs == 1 ? "1 need" : needs + " needs");
        if (before == after) {
            return before == 0
                    ? "No need has too few people, before and after."
                    : before + of + (before == 1 ? " has" : " have") + " too few people, before and after.";
        }
        return after + of + (after == 1 ? " has" : " have") + " too few people; before it "
                + (before == 1 ? "was 1" : "were " + before) + ".";
    }
}
