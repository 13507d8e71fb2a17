package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.kernel.Level;
import org.waymark.ui.session.Texts;

/** Two bars a row: what is there and what is needed, on the scale from 0 to 5, with the words at their ends. */
public class PairedBars extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 66;
    private static final int BAR = 14;
    private static final int FULL = 60;

    /** One row: a name, the level there is (0 and words where none is known), and the level needed. */
    public record Pair(String name, int mine, String mineWords, int need, String needWords) {
        String sentence() {
            return Texts.of("kit.bars.row", name, mineWords, needWords);
        }
    }

    public PairedBars(String title, List<Pair> pairs) {
        addClassName("wm-bars");
        String said = pairs.stream().map(Pair::sentence).collect(Collectors.joining(" "));
        Svg svg = Svg.saying(ROW * pairs.size() + 4, title, said);
        for (int at = 0; at < pairs.size(); at++) {
            draw(svg, pairs.get(at), at * ROW);
        }
        add(svg);
    }

    private static void draw(Svg svg, Pair pair, int top) {
        svg.words("0", Integer.toString(top + 16), "wm-bars-name", pair.name());
        bar(svg, top + 24, pair.mine(), "wm-bars-mine", pair.mineWords());
        bar(svg, top + 24 + BAR + 3, pair.need(), "wm-bars-need", pair.needWords());
    }

    private static void bar(Svg svg, int top, int level, String cssClass, String words) {
        String y = Integer.toString(top);
        String height = Integer.toString(BAR);
        svg.shape("rect", "x", "0", "y", y, "width", FULL + "%", "height", height, "class", "wm-bars-track", "rx", "3");
        int width = FULL * level / Level.HIGHEST;
        if (level > 0) {
            svg.shape("rect", "x", "0", "y", y, "width", width + "%", "height", height, "class", cssClass, "rx", "3");
        }
        svg.words((FULL + 1) + "%", Integer.toString(top + BAR - 2), "wm-bars-words", words);
    }
}
