package org.waymark.ui.learning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.training.CourseStanding;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** How somebody stands with courses, a row each, most pressing first. */
class StandingTable extends PlainTable {

    private static final long serialVersionUID = 1L;

    StandingTable(String caption, List<CourseStanding> standings) {
        super(
                caption,
                List.of(
                        Texts.of("learning.course"),
                        Texts.of("learning.stands"),
                        Texts.of("learning.doneOn"),
                        Texts.of("learning.until")));
        addClassName("wm-learning-standings");
        standings.forEach(standing -> row(
                new Div(new Span(standing.course().name()), CourseWords.evidenceFor(standing.course())),
                CourseWords.tag(standing.state()),
                new Span(CourseWords.day(standing.doneOn())),
                new Span(until(standing))));
    }

    private static String until(CourseStanding standing) {
        if (standing.doneOn() == null) {
            return CourseWords.NOTHING;
        }
        return standing.validUntil() == null ? Texts.of("learning.once") : CourseWords.day(standing.validUntil());
    }
}
