package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.VacancyId;
import org.waymark.recruitment.CandidateFile;
import org.waymark.recruitment.CandidateLists;
import org.waymark.recruitment.InterviewPlan;
import org.waymark.recruitment.Interviews;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where the marks are entered that the interview panel agreed for one candidate. */
@Route(value = Places.PANEL_MARKS, layout = MainLayout.class)
@PageTitle("Interview marks · Waymark")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class PanelMarksView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CandidateLists lists;
    private final transient Interviews interviews;

    PanelMarksView(Actor actor, CandidateLists lists, Interviews interviews) {
        this.actor = actor;
        this.lists = lists;
        this.interviews = interviews;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CandidateId id = Routes.candidate(event);
        CandidateFile file = lists.one(actor, id);
        VacancyId vacancy = file.vacancy().id();
        InterviewPlan plan = interviews.of(actor, vacancy);
        removeAll();
        var back = new Link(Places.interviews(vacancy), Texts.of("candidate.toInterviews"));
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(file.line().name(), CandidateTags.vacancy(file.page())));
        plan.people().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        one -> add(form(plan, one, id)),
                        () -> add(new EmptyState(
                                Texts.of("candidate.panel.notYet"), Texts.of("candidate.panel.notYet.why"))));
    }

    private PanelMarkForm form(InterviewPlan plan, InterviewPlan.Interviewee one, CandidateId id) {
        var form = new PanelMarkForm(plan, one);
        if (one.mayBeMarked()) {
            form.act(Texts.of("candidate.panel.keep"), () -> {
                interviews.mark(actor, id, one.version(), form.marks());
                getUI().ifPresent(ui -> ui.navigate(Places.candidate(id)));
                SayIt.done(Texts.of("candidate.panel.kept"));
            });
        }
        form.cancel(Places.candidate(id));
        return form;
    }
}
