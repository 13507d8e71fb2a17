package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.development.Basis;
import org.waymark.development.Comparison;
import org.waymark.development.Difference;
import org.waymark.framework.ScaleLevel;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PairedBars;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The biggest differences as paired bars, or all of them as a table. */
class DifferenceChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    private final transient Comparison comparison;

    DifferenceChart(Comparison comparison, boolean table) {
        this.comparison = comparison;
        addClassName("wm-difference-chart");
        List<Difference> all = comparison.differences();
        int shown = Math.min(all.size(), MOST);
        String title = table
                ? Texts.count("mine.ladder.table", all.size())
                : Texts.count("mine.ladder.chart", shown, all.size());
        var way = new Link(
                Routes.comparison(comparison.step().profile().code(), comparison.strand(), !table),
                Texts.of(table ? "mine.ladder.asBars" : "mine.ladder.asTable"));
        var head = new Div(new H3(title), way);
        head.addClassNames("wm-row", "wm-between");
        add(head);
        if (table) {
            add(table(title));
        } else {
            add(
                    legend(),
                    new PairedBars(
                            title, all.stream().limit(MOST).map(this::pair).toList()));
        }
    }

    private Component legend() {
        var mine = new Span(Texts.of(isUnknown() ? "mine.ladder.legend.profile" : "mine.ladder.legend.mine"));
        mine.addClassNames("wm-small", "wm-key-mine");
        var need = new Span(Texts.of("mine.ladder.legend.need"));
        need.addClassNames("wm-small", "wm-key-need");
        var legend = new Div(mine, need);
        legend.addClassName("wm-row");
        return legend;
    }

    private PlainTable table(String title) {
        var table = new PlainTable(
                title,
                List.of(
                        Texts.of("framework.competency"),
                        Texts.of(isUnknown() ? "mine.ladder.legend.profile" : "mine.ladder.legend.mine"),
                        Texts.of("mine.ladder.legend.need"),
                        Texts.of("mine.ladder.steps")));
        for (Difference difference : comparison.differences()) {
            PairedBars.Pair pair = pair(difference);
            table.row(
                    new Link(Places.competency(difference.competency().code()), pair.name()),
                    List.of(pair.mineWords(), pair.needWords(), Texts.count("mine.ladder.below", difference.steps())));
        }
        return table;
    }

    private PairedBars.Pair pair(Difference difference) {
        ScaleLevel there = isUnknown() ? difference.asked() : difference.mine();
        String unknown = Texts.of(isUnknown() ? "mine.ladder.notAsked" : "mine.ladder.notRated");
        return new PairedBars.Pair(
                difference.competency().title(),
                there == null ? 0 : there.level().value(),
                there == null ? unknown : there.named(),
                difference.need().level().value(),
                difference.need().named());
    }

    private boolean isUnknown() {
        return comparison.basis() == Basis.NOTHING;
    }
}
