package org.waymark.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.training.Course;
import org.waymark.training.CourseCount;
import org.waymark.training.CourseStanding;
import org.waymark.training.LearnerLine;
import org.waymark.training.TeamLearningPage;
import org.waymark.training.TrainingState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** People in rows, the courses that are asked of them in columns, how they stand in the cells, in words. */
class LearningMatrix extends Div {

    private static final long serialVersionUID = 1L;

    LearningMatrix(TeamLearningPage page, String caption) {
        addClassName("wm-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        List<Course> courses = page.byCourse().stream().map(CourseCount::course).toList();
        var columns = new ArrayList<>(List.of(Texts.of("learning.team.person"), Texts.of("learning.team.whole")));
        courses.forEach(course -> columns.add(course.name()));
        var table = new PlainTable(caption, columns);
        table.addClassName("wm-learning-matrix");
        page.lines()
                .forEach(line -> table.row(
                        new Link(Places.personLearning(line.person()), line.name()),
                        Stream.concat(Stream.of(whole(line)), courses.stream().map(course -> cell(line, course)))
                                .toArray(Component[]::new)));
        table.row(
                new Span(Texts.of("learning.team.inDate")),
                Stream.concat(
                                Stream.of(share(page.count(TrainingState.IN_DATE), page.asked())),
                                page.byCourse().stream()
                                        .map(one -> share(one.count(TrainingState.IN_DATE), one.asked())))
                        .toArray(Component[]::new));
        add(table);
    }

    /** What is to be done about all courses that are asked of somebody, most pressing first. */
    private static Component whole(LearnerLine line) {
        var tags = new Div();
        tags.addClassName("wm-learning-whole");
        Stream.of(TrainingState.OVERDUE, TrainingState.NEVER_DONE, TrainingState.DUE_SOON)
                .filter(state -> line.count(state) > 0)
                .forEach(state -> tags.add(
                        CourseWords.tag(state, Texts.count("learning.count." + state.name(), line.count(state)))));
        if (tags.getComponentCount() == 0) {
            tags.add(CourseWords.tag(TrainingState.IN_DATE, Texts.of("learning.team.allInDate")));
        }
        return tags;
    }

    private static Component cell(LearnerLine line, Course course) {
        return line.with(course).map(LearningMatrix::standing).orElseGet(() -> {
            var nothing = new Span(Texts.of("learning.team.notAsked"));
            nothing.addClassNames("wm-small", "wm-soft", "wm-learning-quiet");
            return nothing;
        });
    }

    private static Component standing(CourseStanding standing) {
        var tag = CourseWords.tag(standing.state());
        tag.setClassName("wm-learning-quiet", standing.state() == TrainingState.IN_DATE);
        return tag;
    }

    private static Component share(long inDate, long asked) {
        return new Span(Texts.of("learning.team.share", inDate, asked));
    }
}
