package org.waymark.ui.candidates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.VacancyId;
import org.waymark.recruitment.InterviewPlan;
import org.waymark.recruitment.Interviews;
import org.waymark.reporting.InterviewPacks;
import org.waymark.reporting.Takeaway;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** The interviews for a vacancy: what is asked, what good looks like, and whom; to print and to take away. */
@Route(value = Places.INTERVIEWS, layout = MainLayout.class)
@PageTitle("Interviews · Waymark")
@StyleSheet("context://waymark/candidates.css")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class InterviewsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Interviews interviews;
    private final transient InterviewPacks packs;

    InterviewsView(Actor actor, Interviews interviews, InterviewPacks packs) {
        this.actor = actor;
        this.interviews = interviews;
        this.packs = packs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VacancyId id = Routes.vacancy(event);
        InterviewPlan plan = interviews.of(actor, id);
        removeAll();
        add(
                CandidateTags.back(plan.page()),
                new PageHead(
                        Texts.of("candidate.interviews"),
                        CandidateTags.vacancy(plan.page()),
                        ways(plan, id).toArray(Component[]::new)));
        if (Routes.isChoosing(event) && plan.whyNoChange().isEmpty()) {
            add(choice(plan, id));
            return;
        }
        var note = new Paragraph(Texts.of("candidate.interviews.note"));
        note.addClassName("wm-note");
        add(note, people(plan), new QuestionPapers(plan.questions()));
    }

    private List<Component> ways(InterviewPlan plan, VacancyId id) {
        var ways = new ArrayList<Component>();
        ways.add(pack(id, false, "candidate.pack"));
        if (plan.people().stream().anyMatch(InterviewPlan.Interviewee::mayBeMarked)) {
            ways.add(pack(id, true, "candidate.pack.names"));
        }
        if (plan.whyNoChange().isEmpty()) {
            ways.add(CandidateTags.button(Routes.choose(id), Texts.of("candidate.choose"), false));
        }
        return ways;
    }

    private Component pack(VacancyId id, boolean withNames, String key) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Takeaway made = packs.make(actor, id, withNames);
                    return new DownloadResponse(
                            new ByteArrayInputStream(made.bytes()),
                            made.fileName(),
                            made.mediaType(),
                            made.bytes().length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.of(key));
        link.addClassNames("wm-button", "wm-no-print");
        return link;
    }

    private Component choice(InterviewPlan plan, VacancyId id) {
        var form = new QuestionChoice(plan);
        form.act(Texts.of("candidate.choose.keep"), () -> {
            interviews.choose(actor, id, plan.vacancy().version(), form.codes());
            getUI().ifPresent(ui -> ui.navigate(Places.interviews(id)));
            SayIt.done(Texts.of("candidate.choose.kept"));
        });
        form.cancel(Places.interviews(id));
        return form;
    }

    /** Left out on paper: the questions go round, names only where somebody asks for them. */
    private static Component people(InterviewPlan plan) {
        var paper = new Paper(Texts.of("candidate.interviews.people"));
        paper.addClassName("wm-no-print");
        if (plan.people().isEmpty()) {
            paper.add(new Paragraph(Texts.of("candidate.interviews.nobody")));
            return paper;
        }
        var table = new PlainTable(
                Texts.count("candidate.caption", plan.people().size()),
                List.of(
                        Texts.of("candidate.name"),
                        Texts.of("candidate.stage"),
                        Texts.of("candidate.interviews.marks")));
        plan.people()
                .forEach(one -> table.row(
                        new Link(Places.panelMarks(one.id()), one.name()),
                        new Span(one.isOpen() ? CandidateTags.stage(one.stage()) : Texts.of("candidate.over")),
                        new Span(Texts.of(
                                one.marks().isEmpty()
                                        ? "candidate.interviews.unmarked"
                                        : "candidate.interviews.marked"))));
        paper.add(table);
        return paper;
    }
}
