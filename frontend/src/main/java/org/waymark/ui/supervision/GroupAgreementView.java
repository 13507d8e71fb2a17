package org.waymark.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StandingGroupId;
import org.waymark.supervision.AgreementText;
import org.waymark.supervision.GroupAgreementPage;
import org.waymark.supervision.StandingAgreements;
import org.waymark.supervision.StandingGroup;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** What a group agrees, who has agreed and who has not, and where whoever leads it writes a new wording. */
@Route(value = Places.SUPERVISION_GROUP_AGREEMENT + "/:group", layout = MainLayout.class)
@PageTitle("Group agreement · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class GroupAgreementView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient StandingAgreements agreements;
    private transient StandingGroupId id = new StandingGroupId(0);
    private final Div top = new Div();
    private int seen;

    GroupAgreementView(Actor actor, StandingAgreements agreements) {
        this.actor = actor;
        this.agreements = agreements;
        top.addClassName("wm-grid");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Routes.standing(event);
        show();
    }

    private void show() {
        removeAll();
        GroupAgreementPage page = agreements.of(actor, id);
        StandingGroup group = page.group();
        var back = new Link(Places.supervisionStandingGroup(id), group.name());
        back.addClassNames("wm-back", "wm-small");
        var parts = new Div(top);
        parts.addClassName("wm-grid");
        add(
                back,
                new PageHead(
                        Texts.of("supervision.lasting.agreement", group.name()),
                        Texts.of("supervision.lasting.agreement.line")),
                parts);
        showWordings(page);
        if (group.led() && group.lasts()) {
            parts.add(writing(page));
        }
    }

    private void showWordings(GroupAgreementPage page) {
        seen = page.latest();
        top.removeAll();
        if (page.wordings().isEmpty()) {
            top.add(new EmptyState(
                    Texts.of("supervision.agreement.none"), Texts.of("supervision.lasting.agreement.none.why")));
        } else {
            top.add(newest(page), who(page));
        }
    }

    /** Where a wording is written: open where there is none, folded away beside one. */
    private Component writing(GroupAgreementPage page) {
        AgreementText now =
                page.wordings().isEmpty() ? null : page.wordings().getFirst().text();
        AgreementForm form = AgreementForm.ofGroup(
                Texts.of(now == null ? "supervision.agreement.first" : "supervision.agreement.change"), now, page);
        form.act(Texts.of("supervision.agreement.keep"), () -> {
            write(form);
            show();
            SayIt.done(Texts.of("supervision.lasting.agreement.kept"));
        });
        if (now == null) {
            return form;
        }
        var fold = new NativeDetails(Texts.of("supervision.agreement.change"), form);
        fold.addClassNames("wm-more", "wm-no-print");
        return fold;
    }

    /** Where there is a newer wording, as from another tab, shows it above what was typed, which stays. */
    private void write(AgreementForm form) {
        try {
            agreements.write(actor, id, seen, form.text());
        } catch (Refused.ChangedMeanwhile meanwhile) {
            showWordings(agreements.of(actor, id));
            throw meanwhile;
        }
    }

    private Paper newest(GroupAgreementPage page) {
        GroupAgreementPage.Wording wording = page.wordings().getFirst();
        var paper = new Paper(Texts.of("supervision.agreement.now", wording.number()));
        paper.add(AgreementFacts.of(wording.text(), page.kinds()));
        if (page.group().lasts() && wording.agreedBy(actor.person()).isEmpty()) {
            var button = new Button(Texts.of("supervision.agreement.agree"), event -> agree(wording.number()));
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

    private static Paper who(GroupAgreementPage page) {
        GroupAgreementPage.Wording wording = page.wordings().getFirst();
        var table = new PlainTable(
                Texts.of("supervision.lasting.who"),
                List.of(Texts.of("supervision.person"), Texts.of("supervision.agreement")));
        page.group()
                .everybody()
                .forEach(one -> table.row(
                        new Span(Words.name(one)),
                        List.of(AgreementFacts.agreed(wording.agreedBy(one.id()).orElse(null)))));
        return new Paper(table);
    }

    private void agree(int number) {
        try {
            agreements.agree(actor, id, number);
            SayIt.done(Texts.of("supervision.agreement.done"));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show();
    }
}
