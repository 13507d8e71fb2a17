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
import org.waymark.training.LearningSheet;
import org.waymark.training.PersonLearning;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** How somebody stands with their courses, for those who supervise or manage them. */
@Route(value = Places.PERSON_LEARNING, layout = MainLayout.class)
@PageTitle("Learning of one person · Waymark")
@StyleSheet("context://waymark/learning.css")
@RolesAllowed({"SUPERVISOR", "SERVICE_MANAGER"})
@Prototype
class PersonLearningView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Learning learning;

    PersonLearningView(Actor actor, Learning learning) {
        this.actor = actor;
        this.learning = learning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonLearning one = learning.person(actor, Routes.person(event));
        LearningSheet sheet = one.sheet();
        removeAll();
        var papers = new Div(standings(sheet), finished(sheet));
        papers.addClassName("wm-grid");
        add(
                CourseWords.back(Places.TEAM_LEARNING, Texts.of("learning.team.title")),
                new PageHead(
                        Texts.of("learning.person.title", one.name()),
                        CourseWords.summary(sheet.asked(), sheet::asked),
                        new Link(Places.development(one.person()), Texts.of("learning.person.plan"))),
                papers);
    }

    private static Component standings(LearningSheet sheet) {
        return new Paper(
                Texts.of("learning.person.asked"),
                new StandingTable(Texts.of("learning.mine.asked.caption"), sheet.standings()));
    }

    private static Component finished(LearningSheet sheet) {
        var paper = new Paper(Texts.of("learning.finished"));
        if (sheet.records().isEmpty()) {
            paper.add(new Paragraph(Texts.of("learning.finished.none.other")));
        } else {
            paper.add(new RecordTable(
                    Texts.count("learning.finished.caption", sheet.records().size()), sheet.records(), null));
        }
        return paper;
    }
}
