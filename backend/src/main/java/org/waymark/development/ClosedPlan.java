package org.waymark.development;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stood when it was closed: words and levels of then, whatever has changed since.
 *
 * @param words what the person takes from it, or empty
 * @param frameworkVersion the release whose words it holds
 */
public record ClosedPlan(LocalDate closedOn, String words, String frameworkVersion, List<FrozenGoal> goals) {

    public ClosedPlan {
        goals = List.copyOf(goals);
    }

    /** How many of its goals had been reached. */
    public int reached() {
        return (int) goals.stream().filter(goal -> goal.reachedOn() != null).count();
    }

    /** What is written down of it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Content(List<FrozenGoal> goals) {}

    /**
     * A goal as it stood.
     *
     * @param level name of the level to reach
     * @param looksLike what that level looked like in words
     * @param now name of the level agreed then, or empty
     * @param reachedOn the day on which it had been reached, if it had
     * @param agreedWith with whom, or empty
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FrozenGoal(
            String competency,
            String title,
            GoalSource source,
            String level,
            String looksLike,
            String now,
            @Nullable LocalDate targetOn,
            @Nullable LocalDate reachedOn,
            String agreedWith,
            List<FrozenAction> actions) {}

    /** An action as it stood. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FrozenAction(
            ActionKind kind,
            String words,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal cost,
            ActionState state,
            @Nullable LocalDate doneOn,
            String evidence) {}
}
