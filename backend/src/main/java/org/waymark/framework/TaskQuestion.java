package org.waymark.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody wants to see; what is null leaves that open.
 *
 * @param function code of the function
 * @param level career framework level at which somebody should be able to do them safely
 * @param place kind of place where they are done
 */
public record TaskQuestion(
        @Nullable String function,
        @Nullable Integer level,
        @Nullable String place) {

    /** Asks for every task. */
    public static final TaskQuestion ALL = new TaskQuestion(null, null, null);

    /** The tasks that answer it, in the framework's order. */
    public List<PracticeTask> answer(Framework framework) {
        return framework.tasks().stream().filter(this::fits).toList();
    }

    private boolean fits(PracticeTask task) {
        return (function == null || function.equals(task.function()))
                && (level == null || task.lowestLevel() <= level)
                && (place == null || task.places().contains(place));
    }
}
