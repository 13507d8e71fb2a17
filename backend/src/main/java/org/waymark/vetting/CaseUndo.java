package org.waymark.vetting;

import java.time.Duration;
import java.time.Instant;
import org.waymark.kernel.Actor;

/** Whether a move can be taken back. */
final class CaseUndo {

    private static final Duration WHILE_FRESH = Duration.ofMinutes(10);

    private CaseUndo() {}

    /** Why it cannot; empty where it can. */
    static String whyNot(Actor actor, CaseMove last, Instant now) {
        if (last.takesBack()) {
            return "The last move was taken back already.";
        }
        if (!actor.is(last.madeBy())) {
            return "Somebody else made the last move. Move the case yourself.";
        }
        if (last.fromStage() == Stage.START_AGREED) {
            return "An agreed start was taken back. Agree it again; the gate looks at everything anew.";
        }
        if (last.fromStage() == Stage.WITH_POLICE && last.toStage() == Stage.DECISION_IN) {
            return "A decision of the police cannot be taken back. Close the case and open another if it was wrong.";
        }
        return last.madeAt().plus(WHILE_FRESH).isBefore(now)
                ? "The last move is more than 10 minutes old. Move the case instead."
                : "";
    }
}
