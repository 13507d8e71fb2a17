package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.Svg;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.RuleSheet;
import org.waymark.vetting.Spread;
import org.waymark.vetting.Stage;
import org.waymark.vetting.TimesSheet;

/** Where the time goes with one force at one level: a box for each stage, and the same as a table. */
class TimesPaper extends Paper {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 52;
    private static final int BAR = 16;
    private static final int WIDE = 88;

    TimesPaper(RuleSheet rules, TimesSheet.Line line) {
        super(Texts.of("recruiter.case.clearance", rules.body(line.issuer()), rules.level(line.level())));
        Map<String, Spread> shown = shown(line);
        if (shown.isEmpty()) {
            add(new Paragraph(Texts.of("recruiter.times.few")));
            return;
        }
        Spread whole = line.whole();
        if (whole == null) {
            add(new Paragraph(Texts.of("recruiter.times.whole.few")));
        } else {
            add(new Paragraph(Texts.of("recruiter.times.whole", whole.median(), whole.most(), whole.count())));
        }
        add(boxes(shown), table(shown));
    }

    private static Map<String, Spread> shown(TimesSheet.Line line) {
        var shown = new LinkedHashMap<String, Spread>();
        Spread whole = line.whole();
        if (whole != null) {
            shown.put(Texts.of("recruiter.times.all"), whole);
        }
        for (Stage stage : Stage.values()) {
            Spread spread = line.stages().get(stage);
            if (spread != null) {
                shown.put(RuleWords.stage(stage), spread);
            }
        }
        return shown;
    }

    /** A line from the shortest to the longest, a box around the middle half, a bar at the median. */
    private static Svg boxes(Map<String, Spread> shown) {
        int longest = Math.max(
                1, shown.values().stream().mapToInt(Spread::longest).max().orElse(1));
        String said = shown.entrySet().stream()
                .map(row -> Texts.of(
                        "recruiter.times.row",
                        row.getKey(),
                        row.getValue().median(),
                        row.getValue().most()))
                .collect(Collectors.joining(" "));
        Svg svg = Svg.saying(ROW * shown.size() + 4, Texts.of("recruiter.times.chart"), said);
        int top = 0;
        for (Map.Entry<String, Spread> row : shown.entrySet()) {
            draw(svg, row.getKey(), row.getValue(), top, longest);
            top += ROW;
        }
        svg.addClassName("wm-times");
        return svg;
    }

    private static void draw(Svg svg, String name, Spread spread, int top, int longest) {
        svg.words("0", Integer.toString(top + 14), "wm-times-name", name);
        String middle = Integer.toString(top + 22 + BAR / 2);
        svg.shape(
                "line",
                "x1",
                at(spread.shortest(), longest),
                "x2",
                at(spread.longest(), longest),
                "y1",
                middle,
                "y2",
                middle,
                "class",
                "wm-times-line");
        svg.shape(
                "rect",
                "x",
                at(spread.quarter(), longest),
                "y",
                Integer.toString(top + 22),
                "width",
                at(Math.max(1, spread.threeQuarters() - spread.quarter()), longest),
                "height",
                Integer.toString(BAR),
                "class",
                "wm-times-box");
        mark(svg, spread.median(), longest, top, "wm-times-median");
        mark(svg, spread.most(), longest, top, "wm-times-most");
        svg.words(
                WIDE + 1 + "%",
                Integer.toString(top + 22 + BAR - 3),
                "wm-times-words",
                Integer.toString(spread.longest()));
    }

    private static void mark(Svg svg, int days, int longest, int top, String cssClass) {
        String x = at(days, longest);
        svg.shape(
                "line",
                "x1",
                x,
                "x2",
                x,
                "y1",
                Integer.toString(top + 19),
                "y2",
                Integer.toString(top + 25 + BAR),
                "class",
                cssClass);
    }

    private static String at(int days, int longest) {
        return Svg.number((double) WIDE * days / longest) + "%";
    }

    private static PlainTable table(Map<String, Spread> shown) {
        var columns = new ArrayList<>(List.of(Texts.of("recruiter.table.stage"), Texts.of("recruiter.times.cases")));
        for (String key : List.of("shortest", "quarter", "median", "threeQuarters", "most", "longest")) {
            columns.add(Texts.of("recruiter.times." + key));
        }
        var table = new PlainTable(Texts.of("recruiter.times.caption"), columns);
        shown.forEach((name, spread) -> table.row(
                new Span(name),
                List.of(
                        Integer.toString(spread.count()),
                        Integer.toString(spread.shortest()),
                        Integer.toString(spread.quarter()),
                        Integer.toString(spread.median()),
                        Integer.toString(spread.threeQuarters()),
                        Integer.toString(spread.most()),
                        Integer.toString(spread.longest()))));
        return table;
    }
}
