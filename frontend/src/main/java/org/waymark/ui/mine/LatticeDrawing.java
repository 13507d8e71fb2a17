package org.waymark.ui.mine;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.waymark.development.Basis;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.framework.CareerRoute;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.Svg;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/**
 * The drawing of the career map: a box for each role profile, which is a link with all that it shows as its name, and a
 * line for each route. Places across are in percent, places down in pixels, so that it fits any width.
 */
final class LatticeDrawing {

    private static final int LINE = 18;
    private static final int PADDING = 10;
    private static final int GAP = 26;

    private final Ladder ladder;
    private final RoleCode chosen;
    private final Shape shape;
    private final Svg svg;

    /** Measures of a drawing: its height, the width of a box in percent, and how many letters a line of a box takes. */
    private record Shape(boolean lying, int rows, int rowHeight, double boxWidth, int letters) {

        int height() {
            return GAP + rows * rowHeight;
        }

        double x(LatticePlaces.Spot spot) {
            return lying ? spot.x() : spot.y();
        }

        double y(LatticePlaces.Spot spot) {
            return GAP + (lying ? spot.y() : spot.x()) * rows * rowHeight / 100;
        }
    }

    private LatticeDrawing(Ladder ladder, RoleCode chosen, Shape shape) {
        this.ladder = ladder;
        this.chosen = chosen;
        this.shape = shape;
        this.svg = Svg.of(
                shape.height(), Texts.of("mine.map.drawing", ladder.steps().size()));
        svg.addClassName(shape.lying() ? "wm-map-lying" : "wm-map-standing");
    }

    /** Levels from left to right. */
    static Svg lying(Ladder ladder, LatticePlaces places, RoleCode chosen) {
        double column = 100.0 / places.levels().size();
        var drawing = new LatticeDrawing(ladder, chosen, new Shape(true, 2, 195, column * 0.9, 15));
        for (int at = 0; at < places.levels().size(); at++) {
            drawing.svg.words(
                    Svg.number((at + 0.5) * column) + "%",
                    "16",
                    "wm-map-level",
                    Texts.of("framework.level", places.levels().get(at)));
        }
        return drawing.drawn(places);
    }

    /** Levels from top to bottom. */
    static Svg standing(Ladder ladder, LatticePlaces places, RoleCode chosen) {
        return new LatticeDrawing(
                        ladder, chosen, new Shape(false, places.levels().size(), 165, 47, 17))
                .drawn(places);
    }

    private Svg drawn(LatticePlaces places) {
        for (CareerRoute route : ladder.routes()) {
            var from = places.spots().get(route.fromRole());
            var to = places.spots().get(route.toRole());
            if (from != null && to != null) {
                line(route, from, to);
            }
        }
        for (LadderStep step : ladder.steps()) {
            var spot = places.spots().get(step.profile().code());
            if (spot != null) {
                box(step, spot);
            }
        }
        return svg;
    }

    private void line(CareerRoute route, LatticePlaces.Spot from, LatticePlaces.Spot to) {
        String kind = route.pathway().isBlank() ? "wm-route wm-route-cross" : "wm-route";
        svg.shape(
                "line",
                "x1",
                Svg.number(shape.x(from)) + "%",
                "y1",
                Svg.number(shape.y(from)),
                "x2",
                Svg.number(shape.x(to)) + "%",
                "y2",
                Svg.number(shape.y(to)),
                "class",
                route.toRole().equals(chosen) && isHere(route.fromRole()) ? kind + " wm-route-mine" : kind);
    }

    private boolean isHere(RoleCode role) {
        return ladder.here().filter(step -> step.profile().code().equals(role)).isPresent();
    }

    private void box(LadderStep step, LatticePlaces.Spot spot) {
        List<String> name = wrapped(step.profile().name(), shape.letters());
        List<String> marks = marks(step);
        double height = 2 * PADDING + LINE * (name.size() + marks.size());
        double top = shape.y(spot) - height / 2;
        double left = shape.x(spot) - shape.boxWidth() / 2;
        Element link = svg.link(Places.career(step.profile().code()), LatticeTable.said(step, ladder.basis()));
        link.setAttribute("class", css(step));
        if (step.profile().code().equals(chosen)) {
            link.setAttribute("aria-current", "true");
        }
        Svg.shapeIn(
                link,
                "rect",
                "x",
                Svg.number(left) + "%",
                "y",
                Svg.number(top),
                "width",
                Svg.number(shape.boxWidth()) + "%",
                "height",
                Svg.number(height),
                "rx",
                "10");
        double y = top + PADDING + LINE - 4;
        for (String words : name) {
            words(link, spot, y, "wm-map-name", words);
            y += LINE;
        }
        for (String words : marks) {
            words(link, spot, y, "wm-map-mark", words);
            y += LINE;
        }
    }

    private void words(Element link, LatticePlaces.Spot spot, double y, String css, String words) {
        Svg.shapeIn(link, "text", "x", Svg.number(shape.x(spot)) + "%", "y", Svg.number(y), "class", css)
                .setText(words);
    }

    private static String css(LadderStep step) {
        return "wm-svg-link wm-map-" + step.place().name().toLowerCase(java.util.Locale.ROOT);
    }

    private List<String> marks(LadderStep step) {
        var marks = new ArrayList<String>();
        marks.add(Texts.of("framework.level", step.profile().careerLevel()));
        if (step.place() != LadderStep.Place.OTHER) {
            marks.add(Texts.of(step.place() == LadderStep.Place.HERE ? "mine.ladder.here" : "mine.ladder.next"));
        }
        marks.add(
                ladder.basis() == Basis.NOTHING
                        ? Texts.of("mine.map.asks", step.total())
                        : Texts.of("mine.ladder.met", step.met(), step.total()));
        return marks;
    }

    /** The words in lines of no more letters than there is room for, as long as no word is longer by itself. */
    static List<String> wrapped(String words, int letters) {
        var lines = new ArrayList<String>();
        for (String word : words.split(" ", -1)) {
            boolean fits = !lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= letters;
            if (fits) {
                lines.set(lines.size() - 1, lines.getLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
