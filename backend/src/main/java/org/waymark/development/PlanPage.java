package org.waymark.development;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.EvidenceTitle;
import org.waymark.kernel.PersonId;
import org.waymark.people.TermEnd;

/**
 * Somebody's development plan today: what is to be reached, what was reached since the last plan was closed, and the
 * plans before.
 *
 * @param name whose plan it is
 * @param term when their term as a volunteer ends, if they are one
 * @param mayTend whether the reader may tick and change actions, and say by when goals are to be reached
 * @param locker the titles of their evidence, for themselves to choose from
 */
public record PlanPage(
        PersonId person,
        String name,
        List<PlanGoal> goals,
        List<ClosedPlan> closed,
        List<EvidenceTitle> locker,
        @Nullable TermEnd term,
        boolean mayTend,
        LocalDate day) {

    public PlanPage {
        goals = List.copyOf(goals);
        closed = List.copyOf(closed);
        locker = List.copyOf(locker);
    }

    /** Goals still to be reached; what the service needs comes first, then whatever is due first. */
    public List<PlanGoal> open() {
        return goals.stream()
                .filter(goal -> goal.own().goal().isOpen())
                .sorted((a, b) -> {
                    int wish = Boolean.compare(
                            a.own().goal().isOwnWish(), b.own().goal().isOwnWish());
                    return wish == 0 ? target(a).compareTo(target(b)) : wish;
                })
                .toList();
    }

    public List<PlanGoal> reached() {
        return goals.stream()
                .filter(goal -> goal.own().goal().reached().isPresent())
                .toList();
    }

    public int actions() {
        return (int) all().count();
    }

    public int actionsDone() {
        return (int) all().filter(PlanAction::isDone).count();
    }

    public int actionsLate() {
        return (int) all().filter(action -> action.isLate(day)).count();
    }

    private Stream<PlanAction> all() {
        return goals.stream().flatMap(goal -> goal.actions().stream());
    }

    private static LocalDate target(PlanGoal goal) {
        LocalDate target = goal.own().goal().targetOn();
        return target == null ? LocalDate.MAX : target;
    }
}
