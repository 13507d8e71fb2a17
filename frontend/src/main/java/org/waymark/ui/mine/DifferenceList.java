package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.development.Basis;
import org.waymark.development.Comparison;
import org.waymark.development.Difference;
import org.waymark.framework.ScaleLevel;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.kit.WayList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Each difference in words: where one is, what the needed and the next level look like, and the ways to get there. */
class DifferenceList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 10;

    private final Basis basis;
    private final transient @Nullable Adding adding;

    DifferenceList(Comparison comparison) {
        this(comparison, null);
    }

    /** The list with a way to make a goal of each difference. */
    DifferenceList(Comparison comparison, @Nullable Adding adding) {
        this.basis = comparison.basis();
        this.adding = adding;
        List<Difference> all = comparison.differences();
        add(new H3(Texts.of("mine.ladder.words")));
        add(list(all.subList(0, Math.min(AT_ONCE, all.size()))));
        if (all.size() > AT_ONCE) {
            add(folded(all.subList(AT_ONCE, all.size())));
        }
    }

    /** What makes a goal of a difference. */
    interface Adding {

        /** Whether an open goal asks for as much. */
        boolean isSet(Difference difference);

        void add(Difference difference);
    }

    /** The smaller ones, made when they are opened. */
    private NativeDetails folded(List<Difference> others) {
        var rows = new Div();
        var more = new NativeDetails(Texts.count("mine.ladder.others", others.size()), rows);
        more.addClassName("wm-more");
        more.addToggleListener(event -> {
            if (event.isOpened() && rows.getElement().getChildCount() == 0) {
                rows.add(list(others));
            }
        });
        return more;
    }

    private UnorderedList list(List<Difference> differences) {
        var list = new UnorderedList();
        list.addClassNames("wm-tasks", "wm-differences");
        differences.forEach(difference -> list.add(row(difference)));
        return list;
    }

    private ListItem row(Difference difference) {
        var link = new Link(
                Places.competency(difference.competency().code()),
                difference.competency().title());
        link.addClassName("wm-strong");
        var words = new Div(link, new Paragraph(standing(difference)));
        words.add(small(inWords("mine.ladder.needed", difference, difference.need())));
        if (basis != Basis.NOTHING && hasStepBetween(difference)) {
            words.add(soft(inWords("mine.ladder.nextLevel", difference, difference.next())));
        }
        if (!difference.atWork().described()) {
            words.add(LooksLike.general());
        }
        words.addClassName("wm-task-words");
        var end = new Div(tag(difference), ways(difference));
        end.addClassName("wm-difference-end");
        Adding add = adding;
        if (add != null) {
            end.add(goal(difference, add));
        }
        var row = new ListItem(words, end);
        row.addClassNames("wm-difference");
        return row;
    }

    private static Component goal(Difference difference, Adding adding) {
        if (adding.isSet(difference)) {
            return new StatusTag(Texts.of("mine.goal.isSet"), StatusTag.Tone.ACT);
        }
        var button = new Button(Texts.of("mine.goal.add"), event -> adding.add(difference));
        button.setAriaLabel(Texts.of(
                "mine.goal.add.label",
                difference.need().named(),
                difference.competency().title()));
        button.addClassName("wm-no-print");
        return new Div(button, plan(difference));
    }

    private static Link plan(Difference difference) {
        var link = new Link(Places.grow(difference.competency().code()), Texts.of("mine.goal.plan"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        Texts.of("mine.goal.plan.label", difference.competency().title()));
        link.addClassNames("wm-no-print", "wm-plan-link");
        return link;
    }

    private String standing(Difference difference) {
        ScaleLevel mine = difference.mine();
        ScaleLevel asked = difference.asked();
        if (mine != null) {
            return Texts.of("mine.ladder.you", mine.named(), difference.need().named());
        }
        if (basis != Basis.NOTHING) {
            return Texts.of("mine.ladder.youUnknown", difference.need().named());
        }
        return asked == null
                ? Texts.of("mine.ladder.newHere", difference.need().named())
                : Texts.of(
                        "mine.ladder.yourProfile",
                        asked.named(),
                        difference.need().named());
    }

    private static String inWords(String key, Difference difference, ScaleLevel level) {
        return Texts.of(key, level.named(), Voice.OWN.of(difference.atWork().at(level.level())));
    }

    private static boolean hasStepBetween(Difference difference) {
        return difference.next().level().value() < difference.need().level().value();
    }

    /** How to get to the needed level; where the way is long, how to get to the next one first. */
    private static Div ways(Difference difference) {
        var toNeed = difference.atWork().waysTo(difference.need().level());
        var first = difference.atWork().waysTo(difference.next().level());
        var ways = new Div();
        ways.addClassName("wm-difference-ways");
        if (toNeed.isEmpty()) {
            return ways;
        }
        if (first.equals(toNeed)) {
            ways.add(new H4(Texts.of("mine.ladder.ways")), new WayList(toNeed));
        } else {
            ways.add(
                    new H4(Texts.of("mine.ladder.ways.first", difference.next().named())),
                    new WayList(first),
                    new H4(Texts.of("mine.ladder.ways.then", difference.need().named())),
                    new WayList(toNeed));
        }
        return ways;
    }

    private StatusTag tag(Difference difference) {
        String words =
                Texts.count(basis == Basis.NOTHING ? "mine.ladder.more" : "mine.ladder.below", difference.steps());
        return new StatusTag(words, difference.steps() > 1 ? StatusTag.Tone.WARN : StatusTag.Tone.PLAIN);
    }

    private static Paragraph soft(String words) {
        var line = small(words);
        line.addClassName("wm-soft");
        return line;
    }

    private static Paragraph small(String words) {
        var line = new Paragraph(words);
        line.addClassName("wm-small");
        return line;
    }
}
