package org.waymark.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.kernel.Actor;
import org.waymark.training.Course;
import org.waymark.training.CourseSheet;
import org.waymark.training.Courses;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Every course: whom it is asked of, what it is evidence for, and when it is due again. */
@Route(value = Places.COURSES, layout = MainLayout.class)
@PageTitle("Courses · Waymark")
@StyleSheet("context://waymark/learning.css")
@PermitAll
@Prototype
class CoursesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Courses courses;

    CoursesView(Actor actor, Courses courses) {
        this.actor = actor;
        this.courses = courses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseSheet sheet = courses.sheet(actor);
        removeAll();
        add(new PageHead(
                Texts.of("learning.courses"),
                Texts.count("learning.courses.line", sheet.holding().size()),
                acts(sheet)));
        var note = new Paragraph(Texts.of("learning.courses.note"));
        note.addClassName("wm-note");
        var papers = new Div(note);
        papers.addClassName("wm-grid");
        if (!sheet.later().isEmpty()) {
            papers.add(new Paper(
                    Texts.of("learning.courses.later"),
                    new CourseTable(
                            Texts.of("learning.courses.later.caption"), sheet.later(), sheet.profiles(), false)));
        }
        sheet.holding().stream()
                .map(Course::group)
                .distinct()
                .forEach(group -> papers.add(new Paper(
                        CourseWords.group(group),
                        new CourseTable(
                                Texts.of("learning.courses.caption"),
                                sheet.holding().stream()
                                        .filter(course -> course.group().equals(group))
                                        .toList(),
                                sheet.profiles(),
                                sheet.mayKeep()))));
        add(papers);
    }

    private static Component[] acts(CourseSheet sheet) {
        return sheet.mayKeep()
                ? new Component[] {CourseWords.button(Places.TRAINING_IMPORT, Texts.of("learning.import"), false)}
                : new Component[0];
    }
}
