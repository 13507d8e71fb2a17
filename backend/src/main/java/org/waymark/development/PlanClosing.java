package org.waymark.development;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.framework.Frameworks;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Takes the snapshot of a plan that is closed. */
@Singleton
class PlanClosing {

    private static final int LONGEST_WORDS = 1000;

    private final PlanRepository plans;
    private final GoalRepository goals;
    private final Frameworks frameworks;
    private final ObjectMapper json;
    private final Today today;

    PlanClosing(PlanRepository plans, GoalRepository goals, Frameworks frameworks, ObjectMapper json, Today today) {
        this.plans = plans;
        this.goals = goals;
        this.frameworks = frameworks;
        this.json = json;
        this.today = today;
    }

    ClosedPlan close(Actor actor, PlanPage page, String words) {
        var faults = new Faults();
        String kept = faults.optional("words", words, LONGEST_WORDS);
        faults.refuseIfAny();
        if (page.goals().isEmpty()) {
            throw new Refused.NotNow("There is nothing in your plan yet, so there is nothing to close.");
        }
        List<ClosedPlan.FrozenGoal> frozen =
                page.goals().stream().map(PlanClosing::frozen).toList();
        String version = frameworks.published().version();
        long id = Ids.next();
        plans.save(new PlanRow(id, actor.person(), today.now(), kept, version, body(frozen)));
        List<GoalId> reached =
                page.reached().stream().map(goal -> goal.own().goal().id()).toList();
        if (!reached.isEmpty()) {
            goals.close(reached, id);
        }
        return new ClosedPlan(page.day(), kept, version, frozen);
    }

    private String body(List<ClosedPlan.FrozenGoal> frozen) {
        try {
            return json.writeValueAsString(new ClosedPlan.Content(frozen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClosedPlan.FrozenGoal frozen(PlanGoal goal) {
        OwnGoal own = goal.own();
        ScaleLevel now = own.now();
        var reached = own.goal().reached();
        return new ClosedPlan.FrozenGoal(
                own.competency().code().value(),
                own.competency().title(),
                own.goal().source(),
                own.level().named(),
                own.atWork().at(own.level().level()).firstPerson(),
                now == null ? "" : now.named(),
                own.goal().targetOn(),
                reached.map(GoalState.Reached::on).orElse(null),
                own.agreedWith(),
                goal.actions().stream().map(PlanClosing::frozen).toList());
    }

    private static ClosedPlan.FrozenAction frozen(PlanAction action) {
        ActionText text = action.text();
        return new ClosedPlan.FrozenAction(
                text.kind(),
                text.words(),
                text.dueOn(),
                text.cost(),
                action.state(),
                action.doneOn(),
                action.evidenceTitle());
    }
}
