package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.assessment.AssessmentState;
import org.waymark.assessment.Overview;
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.ProgressLine;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.TaskList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Where somebody's own competencies start: the assessment under way, where they stand, and earlier ones. */
@Route(value = Places.COMPETENCES, layout = MainLayout.class)
@PageTitle("My competencies · Waymark")
@RolesAllowed("STAFF")
@Prototype
class CompetencesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SelfAssessments assessments;

    CompetencesView(Actor actor, SelfAssessments assessments) {
        this.actor = actor;
        this.assessments = assessments;
        Overview overview = assessments.overview(actor);
        add(new PageHead(
                Texts.of("mine.competences.title"),
                overview.role() == null ? "" : overview.role().named()));
        if (overview.role() == null) {
            add(new EmptyState(Texts.of("mine.competences.noPost"), Texts.of("mine.competences.noPost.line")));
        } else {
            var columns = new Div(now(overview), stand(overview));
            columns.addClassName("wm-two");
            add(columns);
        }
        if (!overview.past().isEmpty()) {
            add(past(overview));
        }
    }

    private Paper now(Overview overview) {
        if (overview.current().isEmpty()) {
            var start = new Button(Texts.of("mine.start.act"), event -> start());
            start.addThemeVariants(ButtonVariant.PRIMARY);
            var know = new UnorderedList(
                    new ListItem(Texts.of("mine.start.who")),
                    new ListItem(Texts.of("mine.start.how")),
                    new ListItem(Texts.of("mine.start.honest")));
            return new Paper(Texts.of("mine.start.title"), new Paragraph(Texts.of("mine.start.line")), know, start);
        }
        Overview.Entry entry = overview.current().orElseThrow();
        var list = new TaskList();
        if (entry.state() == AssessmentState.DRAFT) {
            list.row(
                    Texts.of("mine.task.continue"),
                    Places.assess(entry.id()),
                    Texts.of(
                            "mine.task.continue.line",
                            entry.progress().answered(),
                            entry.progress().total(),
                            entry.progress().minutesLeft()),
                    new StatusTag(Texts.of("mine.task.inProgress"), StatusTag.Tone.ACT));
        } else {
            list.row(
                    Texts.of("mine.task.sent"),
                    Places.check(entry.id()),
                    Texts.of("mine.sent.state." + entry.state()),
                    new StatusTag(Texts.of("mine.task.waiting"), StatusTag.Tone.PLAIN));
        }
        return new Paper(Texts.of("mine.competences.now"), list);
    }

    private static Paper stand(Overview overview) {
        if (overview.lastAgreedOn() == null) {
            return new Paper(
                    Texts.of("mine.stand.title"),
                    new Paragraph(Texts.of("mine.stand.none")),
                    link(Places.CAREER, Texts.of("mine.stand.career")));
        }
        var met = new ProgressLine();
        met.show(overview.met(), overview.needed(), Texts.of("mine.stand.met", overview.met(), overview.needed()));
        return new Paper(
                Texts.of("mine.stand.title"),
                met,
                new Paragraph(Texts.of("mine.stand.on", Days.of(overview.lastAgreedOn()))),
                link(Places.CAREER, Texts.of("mine.stand.career")));
    }

    private static Paper past(Overview overview) {
        var list = new TaskList();
        for (Overview.Entry entry : overview.past()) {
            boolean agreed = entry.state().isAgreed();
            list.row(
                    Texts.of("mine.past.name", entry.role().name(), Days.of(entry.startedAt())),
                    agreed ? Places.myAgreement(entry.id()) : Places.check(entry.id()),
                    Texts.of("mine.sent.state." + entry.state()),
                    new StatusTag(
                            Texts.of(
                                    entry.state() == AssessmentState.CONFIRMED ? "mine.past.answer" : "mine.past.done"),
                            entry.state() == AssessmentState.CONFIRMED ? StatusTag.Tone.ACT : StatusTag.Tone.PLAIN));
        }
        return new Paper(Texts.of("mine.past.title"), list);
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private void start() {
        var id = assessments.start(actor);
        getUI().ifPresent(ui -> ui.navigate(Places.assess(id)));
    }
}
