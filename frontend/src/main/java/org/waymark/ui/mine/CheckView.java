package org.waymark.ui.mine;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentState;
import org.waymark.assessment.CheckSheet;
import org.waymark.assessment.RatingSheet;
import org.waymark.assessment.Ratings;
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.SaveLine;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where people look over their answers before they send them, and afterwards at what they sent. */
@Route(value = Places.ASSESS + "/:assessment/" + Places.CHECK, layout = MainLayout.class)
@PageTitle("Check your answers · Waymark")
@RolesAllowed("STAFF")
@Prototype
class CheckView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;
    private static final int MOST_IN_GROUP = 8;

    private final transient Actor actor;
    private final transient SelfAssessments assessments;
    private final transient Ratings ratings;
    private final SaveLine saved = new SaveLine();
    private @Nullable AssessmentId id;

    CheckView(Actor actor, SelfAssessments assessments, Ratings ratings) {
        this.actor = actor;
        this.assessments = assessments;
        this.ratings = ratings;
        addClassName("wm-grid");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Routes.assessment(event);
        show();
    }

    private AssessmentId id() {
        return Objects.requireNonNull(id);
    }

    private void show() {
        CheckSheet check = assessments.check(actor, id());
        removeAll();
        if (check.sheet().state() == AssessmentState.DRAFT) {
            draft(check);
        } else {
            sent(check);
        }
        RatingSheet sheet = check.sheet();
        for (RatingSheet.DomainProgress domain : sheet.domains()) {
            add(new AnswerList(
                            domain.name(), sheet, sheet.linesOf(domain.code()), sheet.state() == AssessmentState.DRAFT)
                    .foldingWords());
        }
    }

    private void draft(CheckSheet check) {
        RatingSheet sheet = check.sheet();
        add(new PageHead(
                Texts.of("mine.check.title"),
                Texts.of(
                        "mine.rate.progress.short",
                        sheet.progress().answered(),
                        sheet.progress().total()),
                saved));
        group("mine.check.notAnswered", check, check.notAnswered());
        group("mine.check.far", check, check.farFromLastTime());
        group("mine.check.below", check, check.belowNeed());
        add(remarks(sheet), sending(check));
    }

    private void group(String key, CheckSheet check, List<RatingSheet.Line> lines) {
        if (!lines.isEmpty()) {
            var list = new AnswerList(
                            Texts.count(key, lines.size()),
                            check.sheet(),
                            lines.subList(0, Math.min(MOST_IN_GROUP, lines.size())),
                            true)
                    .inWords();
            if (lines.size() > MOST_IN_GROUP) {
                list.add(new Paragraph(Texts.of("mine.check.more", lines.size() - MOST_IN_GROUP)));
            }
            add(list);
        }
    }

    private Paper remarks(RatingSheet sheet) {
        var proud = area("mine.check.proud", sheet.proudOf());
        var wish = area("mine.check.wish", sheet.wish());
        Runnable keep = () -> saved.at(ratings.remarks(actor, id(), proud.getValue(), wish.getValue()));
        proud.addValueChangeListener(event -> keep.run());
        wish.addValueChangeListener(event -> keep.run());
        var both = new Div(proud, wish);
        both.addClassName("wm-form");
        return new Paper(Texts.of("mine.check.remarks"), both);
    }

    private static TextArea area(String key, String value) {
        var area = new TextArea(Texts.of(key), value, "");
        area.setMaxLength(LONGEST);
        area.setHelperText(Texts.of("mine.check.optional"));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(2000);
        return area;
    }

    private Paper sending(CheckSheet check) {
        String supervisor = check.supervisor();
        if (supervisor == null) {
            return new Paper(
                    Texts.of("mine.check.noSupervisor"), new Paragraph(Texts.of("mine.check.noSupervisor.line")));
        }
        var send = new Button(Texts.of("mine.check.send", supervisor), event -> confirm(supervisor));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        send.setEnabled(check.sheet().progress().isComplete());
        return new Paper(
                Texts.of("mine.check.send.title"),
                new Paragraph(Texts.of(
                        check.isReady() ? "mine.check.send.line" : "mine.check.send.incomplete",
                        supervisor,
                        check.sheet().progress().unanswered())),
                send);
    }

    private void confirm(String supervisor) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("mine.check.confirm.title", supervisor));
        dialog.setText(Texts.of("mine.check.confirm.text", supervisor));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("mine.check.confirm.no"));
        dialog.setConfirmText(Texts.of("mine.check.confirm.yes"));
        dialog.addConfirmListener(event -> {
            assessments.send(actor, id());
            show();
        });
        dialog.open();
    }

    private void sent(CheckSheet check) {
        RatingSheet sheet = check.sheet();
        String supervisor = check.supervisor() == null ? "" : check.supervisor();
        var acts = new Div();
        acts.addClassName("wm-acts");
        if (sheet.state() == AssessmentState.SENT) {
            acts.add(new Button(Texts.of("mine.sent.takeBack"), event -> {
                assessments.takeBack(actor, id());
                SayIt.done(Texts.of("mine.sent.takenBack"));
                show();
            }));
        }
        if (sheet.state().isAgreed()) {
            var agreed = new Anchor(Places.myAgreement(id()), Texts.of("mine.sent.agreed"));
            agreed.getElement().setAttribute("router-link", true);
            acts.add(agreed);
        }
        add(new PageHead(Texts.of("mine.sent.title", supervisor), Texts.of("mine.sent.state." + sheet.state())));
        add(new Paper(
                Texts.of("mine.sent.next"),
                new Paragraph(Texts.of("mine.sent.next." + sheet.state(), supervisor)),
                acts));
    }
}
