package org.waymark.ui.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.assessment.Differences;
import org.waymark.framework.ScaleLevel;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.Svg;
import org.waymark.ui.session.Texts;

/** How often each level was said and agreed, side by side: two bars for each level, and the numbers as a table. */
class LevelSpread extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 44;
    private static final int BAR = 10;
    private static final int BARS_FROM = 20;

    LevelSpread(String name, Differences its, List<ScaleLevel> scale) {
        addClassName("wm-differences");
        String caption = Texts.of("manager.calibration.levels.of", name);
        Svg svg = Svg.saying(ROW * scale.size(), caption, Texts.of("manager.calibration.levels.drawn", its.items()));
        var table = new PlainTable(
                caption,
                List.of(
                        Texts.of("manager.calibration.level"),
                        Texts.of("manager.calibration.levels.said"),
                        Texts.of("manager.calibration.levels.agreed")));
        int at = 0;
        for (ScaleLevel level : scale) {
            int said = its.said().get(level.level().value());
            int agreed = its.agreed().get(level.level().value());
            int top = at++ * ROW;
            svg.words("0", Integer.toString(top + 15), "wm-difference-name", level.named());
            bar(svg, top + BARS_FROM, said, its.items(), "wm-level-said");
            bar(svg, top + BARS_FROM + BAR, agreed, its.items(), "wm-level-agreed");
            table.row(new Span(level.named()), List.of(share(said, its.items()), share(agreed, its.items())));
        }
        add(svg, table);
    }

    private static void bar(Svg svg, int top, int count, int of, String kind) {
        if (count > 0) {
            svg.part(0, 100.0 * count / of, top, BAR, "wm-difference-part " + kind);
        }
    }

    private static String share(int count, int of) {
        return Texts.of("manager.calibration.levels.share", count, Math.round(100.0 * count / Math.max(1, of)));
    }
}
