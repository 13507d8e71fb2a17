package org.waymark.ui.mine;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Optional;
import org.waymark.development.Basis;
import org.waymark.development.CareerDirection;
import org.waymark.development.CareerDirections;
import org.waymark.development.CareerLadders;
import org.waymark.development.Comparison;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.Difference;
import org.waymark.development.Goal;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.development.OwnGoal;
import org.waymark.development.OwnGoals;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** The career ladder with one's own place on it, and what a chosen role asks beyond one's own practice. */
@Route(value = Places.CAREER + "/:role?([A-Z]{3})", layout = MainLayout.class)
@PageTitle("My career · Waymark")
@StyleSheet("context://waymark/career.css")
@RolesAllowed("STAFF")
@Prototype
class LadderView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CareerLadders ladders;
    private final transient DevelopmentGoals goals;
    private final transient CareerDirections directions;

    LadderView(Actor actor, CareerLadders ladders, DevelopmentGoals goals, CareerDirections directions) {
        this.actor = actor;
        this.ladders = ladders;
        this.goals = goals;
        this.directions = directions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Ladder ladder = ladders.mine(actor);
        RoleCode role = Routes.role(event).orElseGet(() -> nearest(ladder));
        Comparison comparison = Routes.strand(event)
                .map(strand -> ladders.compare(actor, role, strand))
                .orElseGet(() -> ladders.compare(actor, role));
        show(ladder, comparison, new Look(Routes.flag(event, "view", "table"), Routes.flag(event, "map", "table")));
    }

    /** What is asked for as a table: the differences, and the map. */
    private record Look(boolean differences, boolean map) {}

    private void show(Ladder ladder, Comparison comparison, Look look) {
        removeAll();
        var plans = new Plans(ladder, comparison, look);
        add(new PageHead(
                Texts.of("mine.ladder.title"),
                Texts.of("mine.ladder.line", ladder.steps().size()),
                new Link(
                        Places.sideBySide(
                                here(ladder, comparison),
                                comparison.step().profile().code()),
                        Texts.of("framework.pair")),
                new Link(Places.CONVERSATION, Texts.of("mine.ladder.talk")),
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
        RoleCode role = comparison.step().profile().code();
        var beside =
                new Div(new OwnGoalsPaper(plans.own, plans), new DirectionPaper(ladder, directions.mine(actor), plans));
        beside.addClassName("wm-two");
        add(
                new Lattice(ladder, role, look.map()),
                new ComparisonPanel(comparison, look.differences(), plans),
                beside,
                note(ladder.framework().statusNote()));
    }

    /** What the person plans: goals of their own, and where they would like to go. Each act shows the page anew. */
    private final class Plans implements DifferenceList.Adding, OwnGoalsPaper.Acts, DirectionPaper.Acts {

        private final Ladder ladder;
        private final Comparison comparison;
        private final Look look;
        private final OwnGoals own = goals.mine(actor);

        Plans(Ladder ladder, Comparison comparison, Look look) {
            this.ladder = ladder;
            this.comparison = comparison;
            this.look = look;
        }

        @Override
        public boolean isSet(Difference difference) {
            return own.covers(difference.competency().code(), difference.need().level());
        }

        @Override
        public void add(Difference difference) {
            Goal set = goals.wish(
                    actor, difference.competency().code(), difference.need().level(), null);
            done(
                    Texts.of("mine.goal.added", difference.competency().title()),
                    () -> goals.drop(actor, set.id(), set.version()));
        }

        @Override
        public void drop(OwnGoal goal) {
            Goal dropped = goals.drop(actor, goal.goal().id(), goal.goal().version());
            done(
                    Texts.of("mine.goal.dropped", goal.competency().title()),
                    () -> goals.restore(actor, dropped.id(), dropped.version()));
        }

        @Override
        public void say(RoleCode role, boolean shared) {
            Optional<CareerDirection> before = directions.mine(actor);
            directions.say(actor, role, shared);
            done(Texts.of(shared ? "mine.direction.said.shared" : "mine.direction.said"), () -> back(before));
        }

        @Override
        public void withdraw() {
            Optional<CareerDirection> before = directions.mine(actor);
            directions.withdraw(actor);
            done(Texts.of("mine.direction.withdrawn"), () -> back(before));
        }

        private void back(Optional<CareerDirection> before) {
            before.ifPresentOrElse(
                    said -> directions.say(actor, said.roleCode(), said.shared()), () -> directions.withdraw(actor));
        }

        private void done(String sentence, Runnable undo) {
            show(ladder, comparison, look);
            SayIt.done(sentence, () -> {
                undo.run();
                show(ladder, comparison, look);
            });
        }
    }

    /** One's own role; without a post the first one. */
    private static RoleCode here(Ladder ladder, Comparison comparison) {
        return comparison
                .mine()
                .orElseGet(() -> ladder.steps().getFirst().profile())
                .code();
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
