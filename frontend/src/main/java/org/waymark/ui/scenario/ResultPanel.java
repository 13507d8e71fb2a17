package org.waymark.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.Comparison;
import org.waymark.skillmix.NeedChange;
import org.waymark.skillmix.NeedChange.Side;
import org.waymark.skillmix.NeedChange.Way;
import org.waymark.skillmix.Outlook;
import org.waymark.skillmix.Verdict;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Before and after for each need, worst first, with drawings. */
class ResultPanel extends Div {

    private static final long serialVersionUID = 1L;

    ResultPanel() {
        addClassNames("wm-grid", "wm-scenario-result");
    }

    void show(Outlook outlook) {
        removeAll();
        if (!outlook.hasNeeds()) {
            add(new EmptyState(
                    Texts.of("scenario.noNeeds"),
                    Texts.of("scenario.noNeeds.why"),
                    new Link(Places.service(outlook.service()), Texts.of("scenario.noNeeds.go"))));
            return;
        }
        Comparison comparison = outlook.comparison();
        List<NeedChange> changed =
                comparison.needs().stream().filter(one -> one.way() != Way.SAME).toList();
        List<NeedChange> same = comparison.that(Way.SAME);
        var sum = new Paragraph(comparison.words());
        sum.addClassName("wm-strong");
        sum.getElement().setAttribute("role", "status");
        var paper = new Paper(Texts.of("scenario.result"), sum, figures(comparison));
        if (changed.isEmpty()) {
            paper.add(new Paragraph(
                    Texts.of(outlook.moves().isEmpty() ? "scenario.result.start" : "scenario.result.same")));
        } else {
            paper.add(table(changed, Texts.of("scenario.result.caption"), true));
        }
        if (!same.isEmpty()) {
            paper.add(unchanged(same));
        }
        add(paper);
        if (!changed.isEmpty()) {
            add(new Paper(Texts.of("scenario.slope"), new SlopeChart(changed)));
        }
        add(new PostsPaper(outlook.posts()), new Paper(Texts.of("scenario.levels"), new LevelBars(outlook.levels())));
    }

    private static Component unchanged(List<NeedChange> same) {
        var more = new NativeDetails(
                Texts.count("scenario.result.unchanged", same.size()),
                table(same, Texts.of("scenario.result.unchanged.caption"), false));
        more.addClassName("wm-more");
        return more;
    }

    private static Component figures(Comparison comparison) {
        var row = new Div(
                figure("scenario.figure.gaps", comparison.gapsBefore(), comparison.gapsAfter()),
                figure("scenario.figure.deep", comparison.oneDeepBefore(), comparison.oneDeepAfter()));
        row.addClassName("wm-figures");
        return row;
    }

    private static Component figure(String key, int before, int after) {
        var number = new Span(before == after ? Integer.toString(after) : Texts.of("scenario.figure", before, after));
        number.addClassName("wm-figure-number");
        var figure = new Div(number, new Span(Texts.of(key)));
        figure.addClassName("wm-figure");
        return figure;
    }

    private static Component table(List<NeedChange> needs, String caption, boolean names) {
        var table = new PlainTable(
                caption,
                List.of(
                        Texts.of("scenario.column.need"),
                        Texts.of("scenario.column.before"),
                        Texts.of("scenario.column.after"),
                        Texts.of("scenario.column.words")));
        for (NeedChange need : needs) {
            var heading = new Div(new Span(need.named()));
            var who = new Span(need.who());
            who.addClassNames("wm-small", "wm-soft");
            heading.add(who);
            heading.addClassName("wm-need");
            table.row(heading, side(need.before()), side(need.after()), words(need, names));
        }
        return table;
    }

    private static Component words(NeedChange need, boolean names) {
        var words = new Div(new Span(need.words().substring(need.named().length() + 2)));
        words.addClassName("wm-need");
        if (names && !need.lost().isEmpty()) {
            words.add(people("scenario.lost", need.lost()));
        }
        if (names && !need.won().isEmpty()) {
            words.add(people("scenario.won", need.won()));
        }
        return words;
    }

    private static Component people(String key, List<String> names) {
        var line = new Span(Texts.of(key, String.join(", ", names)));
        line.addClassNames("wm-small", "wm-soft");
        return line;
    }

    static Component side(@Nullable Side side) {
        if (side == null) {
            return new Span(Texts.of("scenario.notNeeded"));
        }
        var count = new Span(Texts.of("scenario.side", side.have(), side.headcount()) + " ");
        return new Span(count, new StatusTag(verdict(side.verdict()), tone(side)));
    }

    static String verdict(Verdict verdict) {
        return Texts.of("scenario.verdict." + verdict.name());
    }

    private static StatusTag.Tone tone(Side side) {
        return switch (side.verdict()) {
            case COVERED -> StatusTag.Tone.GOOD;
            case THIN, ONE_DEEP -> StatusTag.Tone.WARN;
            case NONE -> StatusTag.Tone.BAD;
        };
    }
}
