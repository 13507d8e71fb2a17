package org.waymark.ui.supervisor;

import java.util.List;
import org.waymark.assessment.Answer;
import org.waymark.development.Goals;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;
import org.waymark.ui.session.Texts;

/** Levels and answers in the scale's words, the goals that the person works on, and whether the reader may open their files. */
record Words(List<ScaleLevel> scale, Goals goals, boolean files) {

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
