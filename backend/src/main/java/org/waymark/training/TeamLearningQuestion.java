package org.waymark.training;

import org.jspecify.annotations.Nullable;

/** Which people and courses to show; any course and any state where none is named. Pages count from 0. */
public record TeamLearningQuestion(
        @Nullable String course, @Nullable TrainingState state, int page) {

    public static final TeamLearningQuestion ALL = new TeamLearningQuestion(null, null, 0);

    String words() {
        return (course == null ? "all courses" : "course " + org.waymark.kernel.Refused.quoted(course)) + ", "
                + (state == null ? "any state" : state.name()) + ", page " + page;
    }
}
