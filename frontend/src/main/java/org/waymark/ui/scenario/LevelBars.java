package org.waymark.ui.scenario;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.waymark.skillmix.LevelCount;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.Svg;
import org.waymark.ui.session.Texts;

/** People at each career framework level as stacked bars, before and after, and what the service needs where it is known. */
class LevelBars extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 58;
    private static final int BAR = 28;

    LevelBars(List<LevelCount> levels) {
        addClassName("wm-level-bars");
        boolean design = levels.stream().anyMatch(one -> one.needed() != null);
        double most = Math.max(
                1,
                Math.max(
                        sum(levels, LevelCount::before),
                        Math.max(sum(levels, LevelCount::after), design ? sum(levels, LevelBars::needed) : 0)));
        Svg svg = Svg.saying(ROW * (design ? 3 : 2), Texts.of("scenario.levels"), said(levels));
        bar(svg, 0, Texts.of("scenario.column.before"), levels, LevelCount::before, most);
        bar(svg, ROW, Texts.of("scenario.column.after"), levels, LevelCount::after, most);
        if (design) {
            bar(svg, 2 * ROW, Texts.of("scenario.levels.needed"), levels, LevelBars::needed, most);
        }
        add(svg, table(levels, design));
        if (!design) {
            var none = new Paragraph(Texts.of("scenario.levels.noDesign"));
            none.addClassNames("wm-small", "wm-soft");
            add(none);
        }
    }

    private static void bar(
            Svg svg, int top, String name, List<LevelCount> levels, ToDoubleFunction<LevelCount> count, double most) {
        svg.words("0", Integer.toString(top + 15), "wm-level-name", name + ": " + Svg.number(sum(levels, count)));
        double from = 0;
        for (LevelCount level : levels) {
            double width = 100 * count.applyAsDouble(level) / most;
            if (width > 0) {
                svg.part(from, width, top + 22, BAR, "wm-level-part wm-level-part-" + level.careerLevel());
                if (width > 4) {
                    svg.words(
                            Svg.number(from + width / 2) + "%",
                            Integer.toString(top + 22 + 19),
                            "wm-level-words wm-level-words-" + level.careerLevel(),
                            Integer.toString(level.careerLevel()));
                }
                from += width;
            }
        }
    }

    private static PlainTable table(List<LevelCount> levels, boolean design) {
        var columns = new ArrayList<>(List.of(
                Texts.of("scenario.levels.level"),
                Texts.of("scenario.column.before"),
                Texts.of("scenario.column.after")));
        if (design) {
            columns.add(Texts.of("scenario.levels.needed"));
        }
        var table = new PlainTable(Texts.of("scenario.levels.caption"), columns);
        for (LevelCount level : levels) {
            var words = new ArrayList<>(List.of(Integer.toString(level.before()), Integer.toString(level.after())));
            if (design) {
                words.add(String.valueOf(level.needed()));
            }
            table.row(new Span(Integer.toString(level.careerLevel())), words);
        }
        return table;
    }

    private static String said(List<LevelCount> levels) {
        return levels.stream()
                .map(one -> Texts.of("scenario.levels.said", one.careerLevel(), one.before(), one.after()))
                .collect(Collectors.joining(" "));
    }

    private static double sum(List<LevelCount> levels, ToDoubleFunction<LevelCount> count) {
        return levels.stream().mapToDouble(count).sum();
    }

    private static double needed(LevelCount level) {
        return Objects.requireNonNullElse(level.needed(), BigDecimal.ZERO).doubleValue();
    }
}
