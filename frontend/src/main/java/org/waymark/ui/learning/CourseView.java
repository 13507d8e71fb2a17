package org.waymark.ui.learning;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.training.Course;
import org.waymark.training.CourseSheet;
import org.waymark.training.Courses;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator says when a course is due again, from a day on and with its source. */
@Route(value = Places.COURSE, layout = MainLayout.class)
@PageTitle("Course · Waymark")
@StyleSheet("context://waymark/learning.css")
@RolesAllowed("ADMIN")
@Prototype
class CourseView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Courses courses;

    CourseView(Actor actor, Courses courses) {
        this.actor = actor;
        this.courses = courses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseSheet sheet = courses.sheet(actor);
        String code = Routes.course(event);
        Course course = sheet.holding().stream()
                .filter(one -> sheet.mayKeep() && one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("page"));
        var form = new CourseForm(course, sheet.today());
        form.act(Texts.of("learning.course.save"), () -> save(form, course, sheet.changes(code)));
        form.cancel(Places.COURSES);
        removeAll();
        add(
                CourseWords.back(Places.COURSES, Texts.of("learning.courses")),
                new PageHead(
                        course.name(), Texts.of("learning.course.line", CourseWords.again(course.refreshMonths()))),
                form);
    }

    private void save(CourseForm form, Course course, int changes) {
        courses.set(actor, form.setting(), changes);
        getUI().ifPresent(ui -> ui.navigate(Places.COURSES));
        SayIt.done(Texts.of("learning.course.saved", course.name()));
    }
}
