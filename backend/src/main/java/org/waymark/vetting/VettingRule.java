package org.waymark.vetting;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.ForceCode;

/**
 * What a force asks for a level from a day on.
 *
 * @param changeNo counts the changes of this force and level
 */
public record VettingRule(
        ForceCode force, String level, LocalDate from, int changeNo, RuleText text, Instant enteredAt) {

    /** Stands for every force that says nothing of its own. */
    public static final ForceCode ANY = new ForceCode("ANY");

    public boolean isOfAny() {
        return force.equals(ANY);
    }
}
