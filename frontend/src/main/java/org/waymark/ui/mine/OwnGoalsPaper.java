package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.waymark.development.Goal;
import org.waymark.development.OwnGoal;
import org.waymark.development.OwnGoals;
import org.waymark.framework.ScaleLevel;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.kit.WayList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** One's own goals: what the service needs first, then own wishes, then what was reached. */
class OwnGoalsPaper extends Paper {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final LocalDate day;

    OwnGoalsPaper(OwnGoals goals, Acts acts) {
        super(Texts.of("mine.goals"));
        this.acts = acts;
        this.day = goals.day();
        setId("goals");
        addClassName("wm-goals");
        List<OwnGoal> wishes =
                goals.open().stream().filter(own -> own.goal().isOwnWish()).toList();
        part("mine.goals.needed", goals.needed());
        part("mine.goals.own", wishes);
        if (goals.open().isEmpty()) {
            add(new Paragraph(Texts.of("mine.goals.none")));
        }
        if (!goals.reached().isEmpty()) {
            var fold = new NativeDetails(
                    Texts.count("mine.goals.reached", goals.reached().size()), list(goals.reached()));
            fold.addClassName("wm-more");
            add(fold);
        }
        var seen = new Paragraph(Texts.of("mine.goals.seen"));
        seen.addClassNames("wm-small", "wm-soft", "wm-eye");
        add(seen);
    }

    /** What can be done with one's own goals. */
    interface Acts {
        void drop(OwnGoal goal);
    }

    private void part(String heading, List<OwnGoal> some) {
        if (!some.isEmpty()) {
            add(new H3(Texts.of(heading)), list(some));
        }
    }

    private UnorderedList list(List<OwnGoal> some) {
        var list = new UnorderedList();
        list.addClassName("wm-goal-list");
        some.forEach(own -> list.add(item(own)));
        return list;
    }

    private ListItem item(OwnGoal own) {
        var link = new Link(
                Places.competency(own.competency().code()), own.competency().title());
        link.addClassName("wm-strong");
        var head = new Div(link, tag(own.goal()));
        head.addClassName("wm-goal-head");
        var item = new ListItem(head, new Paragraph(aim(own)));
        own.needWords().ifPresent(words -> item.add(small(Texts.of("mine.goal.for", own.service(), words))));
        if (own.goal().isOpen()) {
            item.add(small(Texts.of(
                    "mine.goal.means",
                    own.level().named(),
                    Voice.OWN.of(own.atWork().at(own.level().level())))));
            if (!own.atWork().described()) {
                item.add(LooksLike.general());
            }
            ways(own, item);
        }
        item.add(soft(own));
        if (own.goal().isOpen() && own.goal().isOwnWish()) {
            item.add(dropping(own));
        }
        return item;
    }

    private StatusTag tag(Goal goal) {
        if (!goal.isOpen()) {
            return new StatusTag(Texts.of("mine.goal.tag.reached"), StatusTag.Tone.GOOD);
        }
        LocalDate target = goal.targetOn();
        if (target == null) {
            return new StatusTag(Texts.of("mine.goal.tag.open"), StatusTag.Tone.ACT);
        }
        return goal.isLate(day)
                ? new StatusTag(Texts.of("mine.goal.tag.late", Days.of(target)), StatusTag.Tone.WARN)
                : new StatusTag(Texts.of("mine.goal.tag.by", Days.of(target)), StatusTag.Tone.ACT);
    }

    private static String aim(OwnGoal own) {
        ScaleLevel now = own.now();
        String level = own.level().named();
        if (!own.goal().isOpen()) {
            return own.goal()
                    .reached()
                    .map(reached -> Texts.of("mine.goal.reached", level, Days.of(reached.on()), own.agreedWith()))
                    .orElse(level);
        }
        return now == null ? Texts.of("mine.goal.aim.new", level) : Texts.of("mine.goal.aim", level, now.named());
    }

    private static void ways(OwnGoal own, ListItem item) {
        var ways = own.atWork().waysTo(own.level().level());
        if (!ways.isEmpty()) {
            var fold = new NativeDetails(Texts.of("mine.goal.ways"), new WayList(ways));
            fold.addClassName("wm-more");
            item.add(fold);
        }
    }

    private static Component soft(OwnGoal own) {
        String words = own.goal().isOwnWish()
                ? Texts.of("mine.goal.since.own", Days.of(own.goal().setOn()))
                : Texts.of("mine.goal.since", own.setBy(), Days.of(own.goal().setOn()));
        var line = small(words);
        line.addClassName("wm-soft");
        return line;
    }

    private Button dropping(OwnGoal own) {
        var button = new Button(Texts.of("mine.goal.drop"), event -> acts.drop(own));
        button.setAriaLabel(Texts.of("mine.goal.drop.label", own.competency().title()));
        button.addClassName("wm-no-print");
        return button;
    }

    private static Paragraph small(String words) {
        var line = new Paragraph(words);
        line.addClassName("wm-small");
        return line;
    }
}
