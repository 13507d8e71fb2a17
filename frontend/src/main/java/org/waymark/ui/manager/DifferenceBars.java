package org.waymark.ui.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.CalibrationGroup;
import org.waymark.assessment.Differences;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.Svg;
import org.waymark.ui.session.Texts;

/** How agreed levels differ from what people said, a bar for each group, and the same as a table. */
class DifferenceBars extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 54;
    private static final int BAR = 24;
    private static final int NARROWEST_WITH_WORDS = 9;

    DifferenceBars(String title, List<CalibrationGroup> groups) {
        addClassName("wm-differences");
        List<CalibrationGroup> told =
                groups.stream().filter(group -> group.told() != null).toList();
        if (!told.isEmpty()) {
            Svg svg = Svg.saying(
                    ROW * told.size(),
                    title,
                    told.stream().map(DifferenceBars::said).collect(Collectors.joining(" ")));
            for (int at = 0; at < told.size(); at++) {
                bar(svg, at * ROW, told.get(at));
            }
            add(legend(), svg, table(title, told));
        }
        if (told.size() < groups.size()) {
            var hidden = new Paragraph(Texts.of(
                    "manager.calibration.hidden",
                    groups.stream()
                            .filter(group -> group.told() == null)
                            .map(CalibrationGroup::name)
                            .collect(Collectors.joining(", "))));
            hidden.addClassNames("wm-small", "wm-soft");
            add(hidden);
        }
    }

    /** What the colours stand for; the table has the numbers. */
    private static UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassNames("wm-difference-legend", "wm-small");
        for (int kind = 0; kind < Differences.KINDS; kind++) {
            var item = new ListItem(Texts.of("manager.calibration.kind." + kind));
            item.addClassName("wm-difference-key-" + kind);
            legend.add(item);
        }
        return legend;
    }

    private static void bar(Svg svg, int top, CalibrationGroup group) {
        Differences its = group.told();
        if (its == null) {
            return;
        }
        svg.words("0", Integer.toString(top + 15), "wm-difference-name", group.name());
        double from = 0;
        for (int kind = 0; kind < Differences.KINDS; kind++) {
            double width = 100.0 * its.counts().get(kind) / Math.max(1, its.items());
            if (width > 0) {
                svg.part(from, width, top + 22, BAR, "wm-difference-part wm-difference-" + kind);
                if (width > NARROWEST_WITH_WORDS) {
                    svg.words(
                            Svg.number(from + width / 2) + "%",
                            Integer.toString(top + 22 + 17),
                            "wm-difference-words wm-difference-words-" + kind,
                            Math.round(width) + " %");
                }
                from += width;
            }
        }
    }

    private static PlainTable table(String title, List<CalibrationGroup> groups) {
        var columns = new ArrayList<>(List.of(Texts.of("manager.calibration.group")));
        for (int kind = 0; kind < Differences.KINDS; kind++) {
            columns.add(Texts.of("manager.calibration.kind." + kind));
        }
        columns.add(Texts.of("manager.calibration.people"));
        var table = new PlainTable(title, columns);
        for (CalibrationGroup group : groups) {
            table.row(new Span(group.name()), cells(group.told()));
        }
        return table;
    }

    private static List<String> cells(@Nullable Differences its) {
        var cells = new ArrayList<String>();
        if (its != null) {
            its.counts().forEach(count -> cells.add(Integer.toString(count)));
            cells.add(Integer.toString(its.people()));
        }
        return cells;
    }

    private static String said(CalibrationGroup group) {
        Differences its = group.told();
        return its == null
                ? ""
                : Texts.of(
                        "manager.calibration.said", group.name(), its.lower(), its.same(), its.higher(), its.items());
    }
}
