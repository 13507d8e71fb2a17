package org.waymark.ui.candidates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.LeavingId;
import org.waymark.kernel.Refused;
import org.waymark.recruitment.Keeping;
import org.waymark.recruitment.Leaving;
import org.waymark.recruitment.LeavingSheet;
import org.waymark.recruitment.Retention;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Whose records go soon, what keeps one longer, how long they stay, and the numbers that are left of those that went. */
@Route(value = Places.LETTING_GO, layout = MainLayout.class)
@PageTitle("Letting records go · Waymark")
@StyleSheet("context://waymark/candidates.css")
@RolesAllowed({"RECRUITER", "AUDITOR", "ADMIN"})
@Prototype
class LettingGoView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST_SHOWN = 5;

    private final transient Actor actor;
    private final transient Retention retention;

    LettingGoView(Actor actor, Retention retention) {
        this.actor = actor;
        this.retention = retention;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private PageHead show() {
        Keeping keeping = retention.keeping(actor);
        removeAll();
        var head = new PageHead(Texts.of("leaving.title"), Texts.count("leaving.line", keeping.months()));
        add(head);
        var papers = new Div();
        papers.addClassName("wm-grid");
        if (keeping.mayRead()) {
            papers.add(leaving(retention.leaving(actor)));
        }
        if (keeping.mayChange() || !keeping.holds().isEmpty()) {
            papers.add(holds(keeping));
        }
        if (keeping.mayChange()) {
            papers.add(months(keeping));
        }
        papers.add(tallies(keeping));
        add(papers);
        return head;
    }

    /** Shows how it stands after an act, says what was done, and puts the reader at the top. */
    private void done(String sentence) {
        show().focus();
        SayIt.done(sentence);
    }

    private Component leaving(LeavingSheet sheet) {
        if (sheet.records().isEmpty()) {
            return new EmptyState(Texts.of("leaving.none"), Texts.of("leaving.none.why"));
        }
        var table = new PlainTable(
                Texts.of("leaving.caption"),
                List.of(
                        Texts.of("leaving.name"),
                        Texts.of("leaving.post"),
                        Texts.of("leaving.decided"),
                        Texts.of("leaving.goes"),
                        Texts.of("leaving.hold")));
        for (Leaving one : sheet.records()) {
            table.row(
                    new Span(one.name()),
                    new Span(Texts.of("leaving.post.at", one.role(), one.service())),
                    new Span(Days.of(one.decidedOn())),
                    new Span(Days.of(one.goesOn())),
                    one.isHeld()
                            ? new StatusTag(Texts.of("leaving.held", one.reference()), StatusTag.Tone.WARN)
                            : keep(one));
        }
        var paper = new Paper(Texts.of("leaving.soon"), new Paragraph(Texts.of("leaving.soon.line")), table);
        if (sheet.isShortened()) {
            paper.add(new Paragraph(Texts.of("leaving.more", sheet.records().size())));
        }
        return paper;
    }

    private Component keep(Leaving one) {
        var button = new Button(
                Texts.of("leaving.keep"),
                event -> new HoldDialog(one.name(), reference -> {
                            retention.hold(actor, one.id(), reference);
                            done(Texts.of("leaving.kept", one.name(), reference));
                        })
                        .open());
        button.setAriaLabel(Texts.of("leaving.keep.label", one.name()));
        return button;
    }

    private Component holds(Keeping keeping) {
        var paper = new Paper(Texts.of("leaving.holds"), new Paragraph(Texts.of("leaving.holds.line")));
        if (keeping.holds().isEmpty()) {
            paper.add(new Paragraph(Texts.of("leaving.holds.none")));
            return paper;
        }
        var table = new PlainTable(
                Texts.of("leaving.holds.caption"),
                List.of(
                        Texts.of("leaving.reference"),
                        Texts.of("leaving.service"),
                        Texts.of("leaving.heldBy"),
                        Texts.of("leaving.heldAt"),
                        Texts.of("leaving.release.column")));
        for (Keeping.Hold hold : keeping.holds()) {
            table.row(
                    new Span(hold.reference()),
                    new Span(hold.service()),
                    new Span(hold.heldBy()),
                    new Span(Days.of(hold.heldAt())),
                    hold.mayRelease() ? release(hold) : new Span(Texts.of("leaving.release.others")));
        }
        paper.add(table);
        return paper;
    }

    private Component release(Keeping.Hold hold) {
        var button = new Button(
                Texts.of("leaving.release"),
                event -> FormPaper.sure(
                        Texts.of("leaving.release"), Texts.of("leaving.release.sure", hold.reference()), () -> {
                            release(hold.subject(), hold.reference());
                        }));
        button.setAriaLabel(Texts.of("leaving.release.label", hold.reference()));
        return button;
    }

    private void release(LeavingId subject, String reference) {
        try {
            retention.release(actor, subject);
            done(Texts.of("leaving.released", reference));
        } catch (Refused refused) {
            SayIt.refused(refused);
            show().focus();
        }
    }

    private Component months(Keeping keeping) {
        return new MonthsForm(keeping, months -> {
            retention.keepFor(actor, months);
            done(Texts.of("leaving.months.kept", months));
        });
    }

    private static Component tallies(Keeping keeping) {
        if (keeping.tallies().isEmpty()) {
            return new Paper(Texts.of("leaving.left"), new Paragraph(Texts.of("leaving.left.none")));
        }
        var table = new PlainTable(
                Texts.of("leaving.left.caption"),
                List.of(
                        Texts.of("leaving.year"),
                        Texts.of("leaving.service"),
                        Texts.of("leaving.role"),
                        Texts.of("leaving.outcome"),
                        Texts.of("leaving.amount")));
        for (Keeping.Tally tally : keeping.tallies()) {
            table.row(
                    new Span(Integer.toString(tally.year())),
                    List.of(
                            tally.service(),
                            tally.role(),
                            Texts.of("leaving.outcome." + tally.outcome()),
                            tally.amount() < FEWEST_SHOWN
                                    ? Texts.of("leaving.left.few")
                                    : Integer.toString(tally.amount())));
        }
        return new Paper(Texts.of("leaving.left"), new Paragraph(Texts.of("leaving.left.line")), table);
    }
}
