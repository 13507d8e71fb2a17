package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.development.Basis;
import org.waymark.development.Comparison;
import org.waymark.development.Difference;
import org.waymark.framework.ScaleLevel;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Each difference in words: where one is, what is needed, and what the next level looks like. */
class DifferenceList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 10;

    private final Basis basis;

    DifferenceList(Comparison comparison) {
        this.basis = comparison.basis();
        List<Difference> all = comparison.differences();
        add(new H3(Texts.of("mine.ladder.words")));
        add(list(all.subList(0, Math.min(AT_ONCE, all.size()))));
        if (all.size() > AT_ONCE) {
            List<Difference> others = all.subList(AT_ONCE, all.size());
            var more = new NativeDetails(Texts.count("mine.ladder.others", others.size()), list(others));
            more.addClassName("wm-more");
            add(more);
        }
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
        var words = new Div(link, new Paragraph(standing(difference)), soft(needed(difference.need())));
        if (basis != Basis.NOTHING
                && difference.next().level().value() < difference.need().level().value()) {
            words.add(soft(Texts.of(
                    "mine.ladder.nextLevel",
                    difference.next().named(),
                    difference.next().firstPerson())));
        }
        words.addClassName("wm-task-words");
        var row = new ListItem(words, tag(difference));
        row.addClassNames("wm-difference");
        return row;
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

    private static String needed(ScaleLevel need) {
        return Texts.of("mine.ladder.needed", need.named(), need.firstPerson());
    }

    private StatusTag tag(Difference difference) {
        String words =
                Texts.count(basis == Basis.NOTHING ? "mine.ladder.more" : "mine.ladder.below", difference.steps());
        return new StatusTag(words, difference.steps() > 1 ? StatusTag.Tone.WARN : StatusTag.Tone.PLAIN);
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassNames("wm-small", "wm-soft");
        return line;
    }
}
