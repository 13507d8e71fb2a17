package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.development.Ladder;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The career map: drawn, lying where there is room and standing where there is little, or as a table. */
class Lattice extends Div {

    private static final long serialVersionUID = 1L;

    Lattice(Ladder ladder, RoleCode chosen, boolean table) {
        addClassNames("wm-paper", "wm-lattice");
        var way = new Link(
                Places.career(chosen) + (table ? "" : "?map=table"),
                Texts.of(table ? "mine.map.asDrawing" : "mine.map.asTable"));
        var head = new Div(new H2(Texts.of("mine.map")), way);
        head.addClassNames("wm-row", "wm-between");
        add(head, new Paragraph(Texts.of("mine.map.line")));
        if (table) {
            add(new LatticeTable(ladder));
        } else {
            var places = new LatticePlaces(ladder);
            add(
                    LatticeDrawing.lying(ladder, places, chosen),
                    LatticeDrawing.standing(ladder, places, chosen),
                    legend());
        }
    }

    private static Paragraph legend() {
        var legend = new Paragraph(Texts.of("mine.map.legend"));
        legend.addClassNames("wm-small", "wm-soft");
        return legend;
    }
}
