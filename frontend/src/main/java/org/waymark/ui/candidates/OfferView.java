package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.recruitment.CandidateFile;
import org.waymark.recruitment.CandidateLists;
import org.waymark.recruitment.Offers;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a recruiter writes down that the post was offered to a candidate, and what they answered. */
@Route(value = Places.OFFER, layout = MainLayout.class)
@PageTitle("Make an offer · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class OfferView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CandidateLists lists;
    private final transient Offers offers;

    OfferView(Actor actor, CandidateLists lists, Offers offers) {
        this.actor = actor;
        this.lists = lists;
        this.offers = offers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CandidateId id = Routes.candidate(event);
        CandidateFile file = lists.one(actor, id);
        CandidateFile.Kept kept = file.kept().orElseThrow(() -> new Refused.NotFound("candidate"));
        removeAll();
        add(
                CandidateTags.back(file.page()),
                new PageHead(Texts.of("candidate.offer.to", file.line().name()), CandidateTags.vacancy(file.page())));
        if (kept.offer() == CandidateFile.Offer.TO_ANSWER) {
            add(answers(file, id));
            return;
        }
        if (!kept.whyNoOffer().isEmpty()) {
            add(new EmptyState(
                    Texts.of("candidate.offer.notYet"),
                    kept.whyNoOffer(),
                    CandidateTags.button(Places.candidate(id), Texts.of("candidate.toCandidate"), true)));
            return;
        }
        add(form(file, id));
    }

    private FormPaper answers(CandidateFile file, CandidateId id) {
        var form = new FormPaper();
        form.put(new H2(Texts.of("candidate.offer.answer")));
        form.put(new Paragraph(Texts.of("candidate.offer.answer.means")));
        form.act(Texts.of("candidate.offer.accepted"), () -> answer(file, id, true));
        form.grave(
                Texts.of("candidate.offer.declined"),
                Texts.of("candidate.offer.declined.means"),
                () -> answer(file, id, false));
        form.cancel(Places.candidate(id));
        return form;
    }

    private void answer(CandidateFile file, CandidateId id, boolean accepted) {
        offers.answer(actor, id, file.line().version(), accepted);
        getUI().ifPresent(ui -> ui.navigate(Places.candidate(id)));
        SayIt.done(Texts.of("candidate.offer.answered"));
    }

    private FormPaper form(CandidateFile file, CandidateId id) {
        var vacancy = file.vacancy();
        var start = new DayField(Texts.of("candidate.offer.provisional"));
        start.setHelperText(Texts.of("candidate.offer.provisional.help"));
        var form = new FormPaper();
        form.put(new H2(Texts.of("candidate.offer.post")));
        form.put(new Facts()
                .with(Texts.of("candidate.offer.role"), file.page().role(vacancy))
                .with(Texts.of("candidate.offer.sites"), file.page().sites(vacancy))
                .with(
                        Texts.of("candidate.offer.hours"),
                        vacancy.weeklyHours().stripTrailingZeros().toPlainString())
                .with(Texts.of("candidate.offer.pay"), file.page().pay(vacancy)));
        form.put(new Paragraph(Texts.of("candidate.offer.means")));
        form.field("provisionalStart", start);
        form.act(Texts.of("candidate.offer"), () -> {
            var faults = new Faults();
            var day = start.day(faults, "provisionalStart");
            faults.refuseIfAny();
            offers.make(actor, id, file.line().version(), day.orElse(null));
            getUI().ifPresent(ui -> ui.navigate(Places.candidate(id)));
            SayIt.done(Texts.of("candidate.offer.made"));
        });
        form.cancel(Places.candidate(id));
        return form;
    }
}
