package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/** Says which competencies two people should talk about: where answers lie two steps or more apart. */
final class TalkingPoints {

    private static final int FAR = 2;

    private TalkingPoints() {}

    static boolean areFarApart(Level one, Level other) {
        return Math.abs(one.value() - other.value()) >= FAR;
    }

    static boolean isOne(Answer self, Level need, @Nullable Level lastTime) {
        return distance(self, need, lastTime) >= FAR;
    }

    /**
     * The larger of the steps to what the role needs and to last time, up or down. Somebody who says that a competency is
     * not part of their role, though the profile asks for it, is always worth a word.
     */
    static int distance(Answer self, Level need, @Nullable Level lastTime) {
        return switch (self) {
            case Answer.NotMyRole() -> Math.max(FAR, need.value());
            case Answer.Rated(Level level) ->
                Math.max(
                        Math.abs(level.value() - need.value()),
                        lastTime == null ? 0 : Math.abs(level.value() - lastTime.value()));
        };
    }
}
