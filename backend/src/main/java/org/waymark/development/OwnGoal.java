package org.waymark.development;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.AtWork;
import org.waymark.framework.Competency;
import org.waymark.framework.ScaleLevel;

/**
 * One of somebody's own goals, with what it asks of them in words.
 *
 * @param level the level to reach
 * @param now the level that is agreed today; none where none was agreed
 * @param atWork what the competency looks like at each level, and how people grow
 * @param service the name of the service that needs it, or empty
 * @param setBy who set it, by name
 * @param agreedWith with whom it was agreed, or empty while it is not reached
 */
public record OwnGoal(
        Goal goal,
        Competency competency,
        ScaleLevel level,
        @Nullable ScaleLevel now,
        AtWork atWork,
        String service,
        String setBy,
        String agreedWith) {

    /** What the need said when the goal was set; nothing where it is an own wish or nothing was said. */
    public Optional<String> needWords() {
        NeededBy by = goal.neededBy();
        return by == null || by.words().isEmpty() ? Optional.empty() : Optional.of(by.words());
    }
}
