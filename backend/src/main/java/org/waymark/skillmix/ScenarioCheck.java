package org.waymark.skillmix;

import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;

/** What a scenario has to be like before it is worked out or kept. */
final class ScenarioCheck {

    /** As many moves as one scenario may have. */
    static final int MOST_MOVES = 100;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SITE = 200;
    private static final int YEARS = 5;

    private ScenarioCheck() {}

    /** The name as it is kept. */
    static String name(String typed, Faults faults) {
        return faults.required("name", typed, LONGEST_NAME, "Give the scenario a name.");
    }

    /**
     * The name as it is kept, of a scenario that is sound.
     *
     * @throws Refused.NotValid with everything that is wrong with it
     */
    static String sound(ScenarioText text, LocalDate today) {
        var faults = new Faults();
        String name = name(text.name(), faults);
        sound(text, today, faults);
        faults.refuseIfAny();
        return name;
    }

    /** @throws Refused.ChangedMeanwhile if nothing was changed */
    static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile("This scenario was changed meanwhile. Open it again before you go on.");
        }
    }

    /** Days far away and more moves than anybody could read are refused; everything else gets a sentence beside it. */
    static void sound(ScenarioText text, LocalDate today, Faults faults) {
        faults.unless(isNear(text.day(), today), "day", "Compare on a day within five years from now.");
        faults.unless(
                text.moves().size() <= MOST_MOVES,
                "moves",
                "A scenario has at most " + MOST_MOVES + " moves; this one has "
                        + text.moves().size() + ".");
        for (PlannedMove planned : text.moves()) {
            faults.unless(
                    isNear(planned.move().day(), today), "moves", "Every move needs a day within five years from now.");
            if (planned.move() instanceof Move.SiteOpens opens) {
                faults.required("moves", opens.name(), LONGEST_SITE, "Give the site that opens a name.");
            }
        }
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusYears(YEARS)) && !day.isAfter(today.plusYears(YEARS));
    }
}
