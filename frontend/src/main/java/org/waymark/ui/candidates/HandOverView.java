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
import org.waymark.kernel.PersonId;
import org.waymark.recruitment.HandOverSheet;
import org.waymark.recruitment.HandOvers;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a candidate whose start is agreed is taken into post. */
@Route(value = Places.HAND_OVER, layout = MainLayout.class)
@PageTitle("Take into post · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class HandOverView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient HandOvers handOvers;

    HandOverView(Actor actor, HandOvers handOvers) {
        this.actor = actor;
        this.handOvers = handOvers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CandidateId id = Routes.candidate(event);
        HandOverSheet sheet = handOvers.sheet(actor, id);
        removeAll();
        add(
                CandidateTags.back(sheet.page()),
                new PageHead(
                        Texts.of("candidate.handOver.of", sheet.line().name()), CandidateTags.vacancy(sheet.page())));
        if (!sheet.whyNot().isEmpty()) {
            add(new EmptyState(
                    Texts.of("candidate.handOver.notYet"),
                    sheet.whyNot(),
                    CandidateTags.button(Places.candidate(id), Texts.of("candidate.toCandidate"), true)));
            return;
        }
        var form = new HandOverForm(sheet);
        form.act(Texts.of("candidate.handOver"), () -> {
            PersonId person = handOvers.handOver(actor, id, sheet.line().version(), form.handOver());
            getUI().ifPresent(ui -> ui.navigate(Places.person(person)));
            SayIt.done(Texts.of("candidate.handOver.done", sheet.line().name()));
        });
        form.cancel(Places.candidate(id));
        add(form);
    }
}
