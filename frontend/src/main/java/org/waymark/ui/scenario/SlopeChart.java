package org.waymark.ui.scenario;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.NeedChange;
import org.waymark.skillmix.NeedChange.Side;
import org.waymark.ui.kit.Svg;
import org.waymark.ui.session.Texts;

/** How many people count before and after for the ten worst needs: a slope each, with a dashed line at what is needed. */
class SlopeChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;
    private static final int ROW = 84;
    private static final int TOP = 34;
    private static final int HIGH = 36;
    private static final String LEFT = "8%";
    private static final String RIGHT = "52%";

    SlopeChart(List<NeedChange> changed) {
        addClassName("wm-slopes");
        List<NeedChange> worst = changed.stream().limit(MOST).toList();
        Svg svg = Svg.saying(
                ROW * worst.size(),
                Texts.of("scenario.slope"),
                worst.stream().map(NeedChange::words).collect(Collectors.joining(". ")));
        for (int at = 0; at < worst.size(); at++) {
            draw(svg, worst.get(at), at * ROW);
        }
        add(svg);
    }

    private static void draw(Svg svg, NeedChange need, int top) {
        svg.words("0", Integer.toString(top + 16), "wm-slope-name", need.named());
        int before = have(need.before());
        int after = have(need.after());
        int needed = need.need().headcount();
        int most = Math.max(1, Math.max(needed, Math.max(before, after)));
        String line = y(top, needed, most);
        svg.shape("line", "x1", LEFT, "x2", RIGHT, "y1", line, "y2", line, "class", "wm-slope-needed");
        String from = y(top, before, most);
        String to = y(top, after, most);
        String css = after < before ? "wm-slope-worse" : "wm-slope-better";
        svg.shape("line", "x1", LEFT, "x2", RIGHT, "y1", from, "y2", to, "class", css);
        svg.shape("circle", "cx", LEFT, "cy", from, "r", "5", "class", css);
        svg.shape("circle", "cx", RIGHT, "cy", to, "r", "5", "class", css);
        svg.words("1%", down(from), "wm-slope-number", Integer.toString(before));
        svg.words("55%", down(to), "wm-slope-number", Integer.toString(after));
        svg.words("62%", Integer.toString(top + TOP + 23), "wm-slope-words", Texts.of("scenario.slope.of", needed));
    }

    private static String y(int top, int have, int most) {
        return Integer.toString(top + TOP + HIGH - HIGH * have / most);
    }

    private static String down(String y) {
        return Integer.toString(Integer.parseInt(y) + 5);
    }

    private static int have(@Nullable Side side) {
        return side == null ? 0 : side.have();
    }
}
