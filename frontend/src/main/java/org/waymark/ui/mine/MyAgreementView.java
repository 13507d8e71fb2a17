package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.Answer;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** What was agreed with the person; they accept it or say what they see differently. */
@Route(value = Places.MY_AGREEMENT + "/:assessment", layout = MainLayout.class)
@PageTitle("Your agreed levels · Waymark")
@RolesAllowed("STAFF")
@Prototype
class MyAgreementView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Agreements agreements;

    MyAgreementView(Actor actor, Agreements agreements) {
        this.actor = actor;
        this.agreements = agreements;
        addClassNames("wm-grid", "wm-my-agreement");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(agreements.read(actor, Routes.assessment(event)));
    }

    private void show(AgreementSheet sheet) {
        AgreementSheet.Head head = sheet.head();
        if (!actor.is(head.person())) {
            throw new Refused.NotFound("assessment");
        }
        removeAll();
        String title = Texts.of("mine.agreement.title");
        if (!head.state().isAgreed()) {
            add(new PageHead(title, head.role().named()));
            add(new EmptyState(
                    Texts.of("mine.agreement.notYet"),
                    Texts.of("mine.agreement.notYet.why", head.supervisor()),
                    link(Places.check(head.id()), "mine.agreement.notYet.next")));
            return;
        }
        add(new PageHead(
                title,
                Texts.of("mine.agreement.line", head.role().named(), head.supervisor(), day(head.confirmedAt())),
                link(Places.PASSPORT, "mine.agreement.passport")));
        if (head.accepted() != null) {
            add(answered(head));
        }
        add(levels(sheet));
        if (head.accepted() == null) {
            add(new AnswerForm(head.supervisor(), (accepted, comment) -> answer(head.id(), accepted, comment)));
        }
    }

    private void answer(AssessmentId id, boolean accepted, String comment) {
        agreements.answer(actor, id, accepted, comment);
        SayIt.done(Texts.of(accepted ? "mine.agreement.accepted.done" : "mine.agreement.commented.done"));
        show(agreements.read(actor, id));
    }

    private static Component levels(AgreementSheet sheet) {
        var growth = new Paragraph(Growth.of(sheet.lines()).inWords());
        growth.addClassName("wm-growth");
        var paper = new Paper(growth);
        List<AgreementSheet.Line> other = sheet.lines().stream()
                .filter(line -> !Objects.equals(line.self(), line.settled()))
                .sorted(Comparator.comparingInt(MyAgreementView::steps).reversed())
                .toList();
        List<AgreementSheet.Line> same = sheet.lines().stream()
                .filter(line -> Objects.equals(line.self(), line.settled()))
                .toList();
        String caption = Texts.count("mine.agreement.differ", other.size());
        paper.add(other.isEmpty() ? new Paragraph(caption) : new AgreedTable(caption, other, sheet.scale()));
        if (!same.isEmpty()) {
            paper.add(folded(same, sheet));
        }
        return paper;
    }

    /** How far the agreed level is from the person's own; where one says that it is not the role, as far as can be. */
    private static int steps(AgreementSheet.Line line) {
        return line.self() instanceof Answer.Rated(Level own) && line.settled() instanceof Answer.Rated(Level agreed)
                ? Math.abs(own.value() - agreed.value())
                : Level.HIGHEST;
    }

    /** The rest, made when it is opened. */
    private static Component folded(List<AgreementSheet.Line> same, AgreementSheet sheet) {
        var rows = new Div();
        var folded = new NativeDetails(Texts.count("mine.agreement.same", same.size()), rows);
        folded.addClassName("wm-more");
        folded.addToggleListener(event -> {
            if (event.isOpened() && rows.getElement().getChildCount() == 0) {
                rows.add(new AgreedTable(Texts.of("mine.agreement.same.caption"), same, sheet.scale()));
            }
        });
        return folded;
    }

    private static Component answered(AgreementSheet.Head head) {
        boolean accepted = Boolean.TRUE.equals(head.accepted());
        var paper = new Paper(
                Texts.of(accepted ? "mine.agreement.accepted" : "mine.agreement.commented", day(head.answeredAt())));
        if (!head.answerComment().isBlank()) {
            var words = new Paragraph(head.answerComment());
            words.addClassName("wm-own-words");
            paper.add(words);
        }
        paper.add(new Paragraph(Texts.of("mine.agreement.answered.next", head.supervisor())));
        return paper;
    }

    private static Anchor link(String address, String key) {
        var link = new Anchor(address, Texts.of(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : Days.of(moment);
    }
}
