package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.Today;

/** Writes down what becomes of clearances, and puts it together again. */
@Singleton
class ClearanceSteps {

    private final ClearanceRepository clearances;
    private final ClearanceStepRepository steps;
    private final Today today;

    ClearanceSteps(ClearanceRepository clearances, ClearanceStepRepository steps, Today today) {
        this.clearances = clearances;
        this.steps = steps;
        this.today = today;
    }

    /** A clearance as rules see it. */
    Episode episode(Clearance clearance) {
        List<ClearanceStep> all = steps.of(List.of(clearance.id()));
        return new Episode(
                clearance.state(),
                clearance.grantedOn(),
                clearance.expiresOn(),
                clearance.endedOn(),
                all.stream()
                        .filter(ClearanceStep::turns)
                        .map(ClearanceStep::turn)
                        .toList(),
                all.isEmpty() ? clearance.grantedOn() : all.getLast().onDay());
    }

    /** The first step: that it was granted. */
    void begin(Actor actor, ClearanceId id, ClearanceState state, LocalDate day) {
        steps.add(id, 1, ClearanceState.IN_PROGRESS, state, day, actor.person(), today.now());
    }

    /** How many clearances were changed: 1, or 0 where somebody else changed it first. */
    long move(Actor actor, Clearance before, int version, Episode after, LocalDate day) {
        long changed = clearances.move(before.id(), version, after.state(), after.ended());
        if (changed > 0) {
            int number = steps.of(List.of(before.id())).size() + 1;
            steps.add(before.id(), number, before.state(), after.state(), day, actor.person(), today.now());
        }
        return changed;
    }
}
