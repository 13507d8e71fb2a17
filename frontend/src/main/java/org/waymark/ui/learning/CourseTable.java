package org.waymark.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.framework.RoleProfile;
import org.waymark.training.Course;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Courses with when they are due again, a row each. */
class CourseTable extends PlainTable {

    private static final long serialVersionUID = 1L;

    CourseTable(String caption, List<Course> courses, List<RoleProfile> profiles, boolean change) {
        super(caption, columns(change));
        addClassName("wm-learning-courses");
        for (Course course : courses) {
            var cells = new ArrayList<Component>(List.of(
                    new Span(CourseWords.again(course.refreshMonths())), source(course), roles(course, profiles)));
            if (change) {
                var link = new Link(Places.course(course.code()), Texts.of("learning.courses.change"));
                link.setAriaLabel(Texts.of("learning.courses.change.label", course.name()));
                cells.add(link);
            }
            row(
                    new Div(new Span(course.name()), code(course), CourseWords.evidenceFor(course)),
                    cells.toArray(Component[]::new));
        }
    }

    private static List<String> columns(boolean change) {
        var columns = new ArrayList<>(List.of(
                Texts.of("learning.course"),
                Texts.of("learning.courses.again"),
                Texts.of("learning.courses.source"),
                Texts.of("learning.courses.roles")));
        if (change) {
            columns.add(Texts.of("learning.act"));
        }
        return columns;
    }

    private static Component code(Course course) {
        var code = new Div(course.code());
        code.addClassNames("wm-small", "wm-soft");
        return code;
    }

    private static Component source(Course course) {
        LocalDate from = course.from();
        if (from == null) {
            return new StatusTag(Texts.of("learning.courses.unconfirmed"), StatusTag.Tone.WARN);
        }
        var since = new Div(Texts.of("learning.courses.since", Days.of(from)));
        since.addClassNames("wm-small", "wm-soft");
        return new Div(new Span(course.source()), since);
    }

    private static Component roles(Course course, List<RoleProfile> profiles) {
        List<String> asked = profiles.stream()
                .filter(profile -> course.roles().contains(profile.code()))
                .map(RoleProfile::name)
                .toList();
        if (asked.isEmpty()) {
            return new Span(Texts.of("learning.courses.nobody"));
        }
        return new Span(
                asked.size() == profiles.size() ? Texts.of("learning.courses.everybody") : String.join(", ", asked));
    }
}
