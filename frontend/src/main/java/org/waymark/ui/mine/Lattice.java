package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.waymark.development.Basis;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.framework.CareerRoute;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.ProgressLine;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.Svg;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Every role as a card in the column of its level, routes drawn between them; on a phone one card below the other. */
class Lattice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Ladder ladder;
    private final transient Map<RoleCode, LatticePlaces.Spot> spots;

    Lattice(Ladder ladder, RoleCode chosen) {
        this.ladder = ladder;
        var places = new LatticePlaces(ladder);
        this.spots = places.spots();
        addClassNames("wm-paper", "wm-lattice");
        add(heads(places.levels()));
        var field = new Div(lines(chosen), cards(chosen));
        field.addClassName("wm-lattice-field");
        add(field);
    }

    private static Div heads(List<Integer> levels) {
        var heads = new Div();
        heads.addClassName("wm-lattice-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        levels.forEach(level -> heads.add(new Span(Texts.of("framework.level", level))));
        return heads;
    }

    private Svg lines(RoleCode chosen) {
        Svg svg = Svg.ornament();
        svg.addClassName("wm-lattice-lines");
        for (CareerRoute route : ladder.routes()) {
            var from = spots.get(route.fromRole());
            var to = spots.get(route.toRole());
            if (from != null && to != null) {
                boolean mine = route.toRole().equals(chosen) && isHere(route.fromRole());
                svg.shape(
                        "line",
                        "x1",
                        Svg.number(from.x()) + "%",
                        "y1",
                        Svg.number(from.y()) + "%",
                        "x2",
                        Svg.number(to.x()) + "%",
                        "y2",
                        Svg.number(to.y()) + "%",
                        "class",
                        mine ? "wm-route wm-route-mine" : "wm-route");
            }
        }
        return svg;
    }

    private boolean isHere(RoleCode role) {
        return ladder.here().filter(step -> step.profile().code().equals(role)).isPresent();
    }

    private OrderedList cards(RoleCode chosen) {
        var list = new OrderedList();
        list.addClassName("wm-lattice-cards");
        for (LadderStep step : ladder.steps()) {
            var item = new ListItem(card(step, step.profile().code().equals(chosen)));
            var spot = spots.get(step.profile().code());
            if (spot != null) {
                item.getStyle().set("--x", Svg.number(spot.x()) + "%").set("--y", Svg.number(spot.y()) + "%");
            }
            list.add(item);
        }
        return list;
    }

    private Anchor card(LadderStep step, boolean chosen) {
        var level = new Span(Texts.of("framework.level", step.profile().careerLevel()));
        level.addClassNames("wm-small", "wm-soft", "wm-role-level");
        var name = new Span(step.profile().name());
        name.addClassName("wm-role-name");
        var card = new Anchor(Places.career(step.profile().code()));
        card.add(level, name);
        card.getElement().setAttribute("router-link", true);
        card.addClassNames("wm-role", "wm-role-" + step.place().name().toLowerCase(java.util.Locale.ROOT));
        if (chosen) {
            card.getElement().setAttribute("aria-current", "true");
        }
        switch (step.place()) {
            case HERE -> card.add(new StatusTag(Texts.of("mine.ladder.here"), StatusTag.Tone.ACT));
            case NEXT -> card.add(new StatusTag(Texts.of("mine.ladder.next"), StatusTag.Tone.PLAIN));
            case OTHER -> {}
        }
        if (ladder.basis() == Basis.NOTHING) {
            var asks = new Span(Texts.count("mine.ladder.asks", step.total()));
            asks.addClassNames("wm-small", "wm-soft");
            card.add(asks);
        } else {
            var met = new ProgressLine();
            met.show(step.met(), step.total(), Texts.of("mine.ladder.met", step.met(), step.total()));
            card.add(met);
        }
        return card;
    }
}
