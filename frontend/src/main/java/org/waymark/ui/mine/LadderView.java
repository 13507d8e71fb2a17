package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.waymark.development.Basis;
import org.waymark.development.CareerLadders;
import org.waymark.development.Comparison;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** The career ladder with one's own place on it, and what a chosen role asks beyond one's own practice. */
@Route(value = Places.CAREER + "/:role?([A-Z]{3})", layout = MainLayout.class)
@PageTitle("My career · Waymark")
@RolesAllowed("STAFF")
@Prototype
class LadderView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CareerLadders ladders;

    LadderView(Actor actor, CareerLadders ladders) {
        this.actor = actor;
        this.ladders = ladders;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Ladder ladder = ladders.mine(actor);
        RoleCode role = Routes.role(event).orElseGet(() -> nearest(ladder));
        Comparison comparison = Routes.strand(event)
                .map(strand -> ladders.compare(actor, role, strand))
                .orElseGet(() -> ladders.compare(actor, role));
        show(ladder, comparison, Routes.flag(event, "view", "table"));
    }

    private void show(Ladder ladder, Comparison comparison, boolean table) {
        removeAll();
        add(new PageHead(
                Texts.of("mine.ladder.title"),
                Texts.of("mine.ladder.line", ladder.steps().size()),
                new Link(Places.PASSPORT, Texts.of("mine.ladder.passport"))));
        if (ladder.basis() == Basis.NOTHING) {
            add(new EmptyState(
                    Texts.of("mine.ladder.empty"),
                    Texts.of("mine.ladder.empty.line"),
                    new Link(Places.COMPETENCES, Texts.of("mine.ladder.empty.act"))));
        } else if (ladder.basis() == Basis.OWN_RATINGS) {
            add(note(Texts.of("mine.ladder.ownRatings")));
        }
        if (ladder.here().isEmpty()) {
            add(note(Texts.of("mine.ladder.noPost")));
        }
        add(
                new Lattice(ladder, comparison.step().profile().code()),
                new ComparisonPanel(comparison, table),
                note(ladder.framework().statusNote()));
    }

    /** The role that the fewest steps are missing to; without a post the first one. */
    private static RoleCode nearest(Ladder ladder) {
        return ladder.next().stream()
                .min(Comparator.comparingInt(LadderStep::missing))
                .or(ladder::here)
                .orElseGet(() -> ladder.steps().getFirst())
                .profile()
                .code();
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("wm-note");
        return note;
    }
}
