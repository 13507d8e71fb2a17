package org.waymark.ui.supervisor;

import java.util.List;
import org.waymark.assessment.Answer;
import org.waymark.development.Goals;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;
import org.waymark.ui.session.Texts;

/** Levels and answers in the scale's words, and the goals that the person works on. */
record Words(List<ScaleLevel> scale, Goals goals) {

    String of(Level level) {
        return scale.get(level.value()).named();
    }

    String of(Answer answer) {
        return switch (answer) {
            case Answer.Rated(Level level) -> of(level);
            case Answer.NotMyRole() -> Texts.of("supervisor.notTheRole");
        };
    }
}
