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
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.training.Learning;
import org.waymark.training.TeamLearningPage;
import org.waymark.training.TeamLearningQuestion;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** How those stand with their courses whom the reader supervises or manages. */
@Route(value = Places.TEAM_LEARNING, layout = MainLayout.class)
@PageTitle("Learning of the team · Waymark")
@StyleSheet("context://waymark/learning.css")
@RolesAllowed({"SUPERVISOR", "SERVICE_MANAGER"})
@Prototype
class TeamLearningView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Learning learning;

    TeamLearningView(Actor actor, Learning learning) {
        this.actor = actor;
        this.learning = learning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TeamLearningQuestion question = Routes.team(event);
        TeamLearningPage page = learning.team(actor, question);
        removeAll();
        add(new PageHead(Texts.of("learning.team.title"), line(page), acts(page)));
        if (page.everybody() == 0) {
            add(new EmptyState(Texts.of("learning.team.empty"), Texts.of("learning.team.empty.why")));
            return;
        }
        add(new TeamFilter(page, question, wanted -> getUI().ifPresent(ui -> Link.open(ui, Routes.team(wanted)))));
        if (page.lines().isEmpty()) {
            add(new EmptyState(
                    Texts.of("learning.team.nobody"),
                    Texts.of("learning.team.nobody.why"),
                    new Link(Places.TEAM_LEARNING, Texts.of("learning.team.nobody.act"))));
            return;
        }
        var pages = new Pages();
        pages.show(
                page.page() + 1,
                Pages.count(page.total(), TeamLearningPage.ON_A_PAGE),
                number -> Routes.team(
                        new TeamLearningQuestion(question.group(), question.course(), question.state(), number - 1)));
        var note = new Paragraph(Texts.of("learning.team.note"));
        note.addClassNames("wm-small", "wm-soft");
        add(new Paper(new LearningMatrix(page, Texts.count("learning.team.caption", page.total()))), pages, note);
    }

    private static String line(TeamLearningPage page) {
        return page.everybody() == 0
                ? ""
                : Texts.count("learning.team.people", page.everybody()) + " "
                        + CourseWords.summary(page.asked(), page::count);
    }

    private static Component[] acts(TeamLearningPage page) {
        var courses = new Link(Places.COURSES, Texts.of("learning.courses.all"));
        var registrations = new Link(Places.TEAM_REGISTRATIONS, Texts.of("learning.registrations"));
        return page.mayImport()
                ? new Component[] {
                    registrations,
                    courses,
                    CourseWords.button(Places.TRAINING_IMPORT, Texts.of("learning.import"), false)
                }
                : new Component[] {registrations, courses};
    }
}
