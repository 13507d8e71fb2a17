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
import org.waymark.kernel.Refused;
import org.waymark.recruitment.CandidateFile;
import org.waymark.recruitment.CandidateLists;
import org.waymark.recruitment.Candidates;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a recruiter puts right how a candidate was entered. */
@Route(value = Places.CORRECT_CANDIDATE, layout = MainLayout.class)
@PageTitle("Correct a candidate · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class CorrectCandidateView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CandidateLists lists;
    private final transient Candidates candidates;

    CorrectCandidateView(Actor actor, CandidateLists lists, Candidates candidates) {
        this.actor = actor;
        this.lists = lists;
        this.candidates = candidates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CandidateId id = Routes.candidate(event);
        CandidateFile file = lists.one(actor, id);
        CandidateFile.Kept kept = file.kept().orElseThrow(() -> new Refused.NotFound("candidate"));
        var form = new CandidateForm(file.vacancy().id(), Texts.of("candidate.who"))
                .with(kept, file.line().receivedOn());
        form.act(Texts.of("candidate.keep"), () -> {
            candidates.correct(actor, id, file.line().version(), form.candidate());
            getUI().ifPresent(ui -> ui.navigate(Places.candidate(id)));
            SayIt.done(Texts.of("candidate.kept"));
        });
        form.cancel(Places.candidate(id));
        removeAll();
        add(
                CandidateTags.back(file.page()),
                new PageHead(Texts.of("candidate.correct"), CandidateTags.vacancy(file.page())),
                form);
    }
}
