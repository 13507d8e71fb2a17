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
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;
import org.waymark.recruitment.CandidateList;
import org.waymark.recruitment.CandidateLists;
import org.waymark.recruitment.Candidates;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a recruiter enters somebody who applied. */
@Route(value = Places.NEW_CANDIDATE, layout = MainLayout.class)
@PageTitle("Enter a candidate · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class NewCandidateView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CandidateLists lists;
    private final transient Candidates candidates;
    private final transient Today today;

    NewCandidateView(Actor actor, CandidateLists lists, Candidates candidates, Today today) {
        this.actor = actor;
        this.lists = lists;
        this.candidates = candidates;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VacancyId id = Routes.vacancy(event);
        CandidateList list = lists.of(actor, id);
        var form = new CandidateForm(id, Texts.of("candidate.who")).on(today.day());
        form.act(Texts.of("candidate.enter"), () -> {
            CandidateId entered = candidates.enter(actor, form.candidate());
            getUI().ifPresent(ui -> ui.navigate(Places.candidate(entered)));
            SayIt.done(Texts.of("candidate.entered"));
        });
        form.cancel(Places.candidates(id));
        removeAll();
        add(
                CandidateTags.back(list.page()),
                new PageHead(Texts.of("candidate.enter"), CandidateTags.vacancy(list.page())),
                form);
    }
}
