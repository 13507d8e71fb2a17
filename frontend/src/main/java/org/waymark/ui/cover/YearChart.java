package org.waymark.ui.cover;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.waymark.ui.kit.Svg;

/** How many things end in each month of a year, a row a site and a bar a month, stacked by what ends. */
class YearChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 108;
    private static final int TOP = 26;
    private static final int HIGH = 50;

    /** A site with how many of each kind end in each month: months in order, and the kinds of each in order. */
    record Row(String site, List<List<Integer>> months) {

        int most() {
            return months.stream()
                    .mapToInt(
                            kinds -> kinds.stream().mapToInt(Integer::intValue).sum())
                    .max()
                    .orElse(0);
        }
    }

    YearChart(String title, String description, List<String> months, List<Row> rows) {
        addClassName("wm-year-chart");
        int most = Math.max(1, rows.stream().mapToInt(Row::most).max().orElse(1));
        Svg svg = Svg.saying(ROW * rows.size() + 8, title, description);
        for (int at = 0; at < rows.size(); at++) {
            draw(svg, rows.get(at), months, at * ROW, HIGH / (double) most);
        }
        add(svg);
    }

    private static void draw(Svg svg, Row row, List<String> months, int top, double unit) {
        int base = top + TOP + HIGH;
        svg.words("0", Integer.toString(top + 16), "wm-year-site", row.site());
        double wide = 100.0 / months.size();
        String y = Integer.toString(base);
        svg.shape("line", "x1", "0", "x2", "100%", "y1", y, "y2", y, "class", "wm-year-base");
        for (int month = 0; month < row.months().size(); month++) {
            bar(svg, row.months().get(month), new Place(month * wide + 0.6, wide - 1.6, base), unit);
            svg.words(percent(month * wide + 0.6), Integer.toString(base + 14), "wm-year-month", months.get(month));
        }
    }

    /** Where a bar stands: from the left and how wide, in percent, and where its foot is, from the top. */
    private record Place(double left, double wide, int base) {}

    private static void bar(Svg svg, List<Integer> kinds, Place place, double unit) {
        double foot = place.base();
        int sum = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            int count = kinds.get(kind);
            if (count > 0) {
                double high = count * unit;
                foot -= high;
                sum += count;
                svg.shape(
                        "rect",
                        "x",
                        percent(place.left()),
                        "y",
                        Svg.number(foot + 1),
                        "width",
                        percent(place.wide()),
                        "height",
                        Svg.number(Math.max(2, high - 1)),
                        "rx",
                        "2",
                        "class",
                        "wm-year-k" + (kind + 1));
            }
        }
        if (sum > 0) {
            svg.words(percent(place.left() + 0.2), Svg.number(foot - 3), "wm-year-count", Integer.toString(sum));
        }
    }

    private static String percent(double share) {
        return Svg.number(share) + "%";
    }
}
