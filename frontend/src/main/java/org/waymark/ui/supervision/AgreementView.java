package org.waymark.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AgreementId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.supervision.AgreementPage;
import org.waymark.supervision.AgreementPair;
import org.waymark.supervision.AgreementText;
import org.waymark.supervision.OwnAgreement;
import org.waymark.supervision.SupervisionAgreements;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** What two people agree about their supervision, and every wording before. */
@Route(value = Places.SUPERVISION_AGREEMENT + "/:person?", layout = MainLayout.class)
@PageTitle("Supervision agreement · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class AgreementView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionAgreements agreements;
    private transient AgreementPair pair = new AgreementPair(new PersonId(0), null);
    private final Div top = new Div();
    private int seen;

    AgreementView(Actor actor, SupervisionAgreements agreements) {
        this.actor = actor;
        this.agreements = agreements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pair = new AgreementPair(
                Routes.person(event).orElse(actor.person()),
                Routes.asked(event, "with").map(Ids::parse).map(PersonId::new).orElse(null));
        show();
    }

    private void show() {
        removeAll();
        AgreementPage page = agreements.of(actor, pair);
        boolean own = actor.is(pair.supervisee());
        if (own) {
            // What is typed here is for this supervisor, also if another begins meanwhile.
            pair = new AgreementPair(pair.supervisee(), page.supervisor().id());
        }
        String other = own ? page.supervisor().full() : page.supervisee().full();
        var back = new Link(
                own ? Places.SUPERVISION : Places.SUPERVISION_PEOPLE,
                Texts.of(own ? "supervision.mine" : "supervision.people"));
        back.addClassNames("wm-back", "wm-small");
        var parts = new Div();
        parts.addClassName("wm-grid");
        add(
                back,
                new PageHead(Texts.of("supervision.agreement.with", other), Texts.of("supervision.agreement.line")),
                parts);
        if (own) {
            choice(page.supervisor().id(), parts);
        }
        showNewest(page, other);
        parts.add(top);
        seen = page.latest();
        parts.add(writing(page, other));
    }

    /** With whom, where several supervise the reader. */
    private void choice(PersonId shown, Div parts) {
        List<OwnAgreement> all = agreements.mine(actor);
        if (all.size() > 1) {
            parts.add(new Paper(Texts.of("supervision.agreement.whom"), new OwnAgreements(all, actor.person(), shown)));
        }
    }

    /** Where a wording is written: open where there is none, folded away beside one. */
    private Component writing(AgreementPage page, String other) {
        AgreementText now =
                page.wordings().isEmpty() ? null : page.wordings().getFirst().text();
        AgreementForm form = AgreementForm.ofTwo(
                Texts.of(now == null ? "supervision.agreement.first" : "supervision.agreement.change"), now, page);
        form.act(Texts.of("supervision.agreement.keep"), () -> {
            write(form, other);
            show();
            SayIt.done(Texts.of("supervision.agreement.kept", other));
        });
        if (now == null) {
            return form;
        }
        var fold = new NativeDetails(Texts.of("supervision.agreement.change"), form);
        fold.addClassNames("wm-more", "wm-no-print");
        return fold;
    }

    /** Where the other was faster, shows their wording above what was typed, which stays. */
    private void write(AgreementForm form, String other) {
        try {
            agreements.write(actor, pair, seen, form.text());
        } catch (Refused.ChangedMeanwhile meanwhile) {
            AgreementPage page = agreements.of(actor, pair);
            seen = page.latest();
            showNewest(page, other);
            throw meanwhile;
        }
    }

    private void showNewest(AgreementPage page, String other) {
        top.removeAll();
        top.add(
                page.wordings().isEmpty()
                        ? new EmptyState(
                                Texts.of("supervision.agreement.none"), Texts.of("supervision.agreement.none.why"))
                        : newest(page, other));
    }

    private Paper newest(AgreementPage page, String other) {
        AgreementPage.Wording wording = page.wordings().getFirst();
        var paper = new Paper(Texts.of("supervision.agreement.now", wording.number()));
        boolean own = actor.is(page.supervisee().id());
        Instant mine = own ? wording.superviseeAgreed() : wording.supervisorAgreed();
        Instant theirs = own ? wording.supervisorAgreed() : wording.superviseeAgreed();
        paper.add(AgreementFacts.of(wording.text(), page.kinds())
                .with(Texts.of("supervision.sign.you"), AgreementFacts.agreed(mine))
                .with(other, AgreementFacts.agreed(theirs)));
        if (mine == null) {
            var button = new Button(Texts.of("supervision.agreement.agree"), event -> agree(wording.id()));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            paper.add(button);
        }
        page.wordings().stream()
                .skip(1)
                .forEach(before -> paper.add(new NativeDetails(
                        Texts.of("supervision.agreement.before", before.number(), Days.of(before.writtenAt())),
                        AgreementFacts.of(before.text(), page.kinds()))));
        return paper;
    }

    private void agree(AgreementId id) {
        try {
            agreements.agree(actor, id);
            SayIt.done(Texts.of("supervision.agreement.done"));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show();
    }
}
