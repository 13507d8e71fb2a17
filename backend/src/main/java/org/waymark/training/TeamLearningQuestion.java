package org.waymark.training;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refused;

/**
 * Which people and courses to show; any group, any course and any state where none is named. Pages count from 0.
 *
 * @param group the group of courses, such as those of the core skills framework
 */
public record TeamLearningQuestion(
        @Nullable String group,
        @Nullable String course,
        @Nullable TrainingState state,
        int page) {

    public static final TeamLearningQuestion ALL = new TeamLearningQuestion(null, null, null, 0);

    boolean fits(Course one) {
        return (group == null || group.equals(one.group())) && (course == null || course.equals(one.code()));
    }

    String words() {
        return (group == null ? "all groups" : "group " + Refused.quoted(group)) + ", "
                + (course == null ? "all courses" : "course " + Refused.quoted(course)) + ", "
                + (state == null ? "any state" : state.name()) + ", page " + page;
    }
}
