package org.waymark.development;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.AtWork;
import org.waymark.framework.Competency;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;

/**
 * What a goal in one competency can be made of.
 *
 * @param now the agreed level; none where none was agreed
 * @param need what the person's role asks for, if it asks for the competency
 * @param choices the levels that can be reached, the next one first
 * @param atWork what each level looks like, and how people grow into it
 * @param standing an open goal in the competency, if there is one
 */
public record GoalSheet(
        Competency competency,
        @Nullable ScaleLevel now,
        @Nullable ScaleLevel need,
        List<ScaleLevel> choices,
        AtWork atWork,
        @Nullable Goal standing,
        LocalDate today) {

    public GoalSheet {
        choices = List.copyOf(choices);
    }

    /** The level to propose: the one that comes next. */
    public @Nullable ScaleLevel next() {
        return choices.isEmpty() ? null : choices.getFirst();
    }

    /** Whether the person's role asks for more than is agreed. */
    public boolean isGap() {
        return need != null && (now == null || !now.level().meets(need.level()));
    }

    /** What people do to get to the level, as actions that can be taken over as they are. */
    public List<ActionText> proposals(Level level) {
        return atWork.waysTo(level).stream().map(GoalSheet::action).toList();
    }

    private static ActionText action(AtWork.Way way) {
        String course = way.course();
        String words = course == null || way.text().contains(course) ? way.text() : course + ": " + way.text();
        return new ActionText(ActionKind.named(way.kind()), words, null, null);
    }
}
