package org.waymark.ui.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.CellDetail;
import org.waymark.skillmix.Column;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Lens;
import org.waymark.ui.session.Texts;

/** The heat map with its legend, and the panel beside it. */
class MapBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final HeatGrid grid;
    private final SidePanel panel;
    private final Legend legend = new Legend();
    private final Paragraph how = new Paragraph();

    /** Tells which domain to open or close, and what the panel is to be about; nothing where it is to close. */
    MapBoard(Consumer<Column> onDomain, Consumer<@Nullable Spot> onSpot) {
        addClassName("wm-heat-board");
        grid = new HeatGrid(onDomain, column -> onSpot.accept(new Spot.OfColumn(column.code())), onSpot::accept);
        panel = new SidePanel(() -> onSpot.accept(null));
        how.addClassNames("wm-small", "wm-soft");
        var print = new Paragraph(Texts.of("manager.heat.print"));
        print.addClassNames("wm-small", "wm-print-only");
        var paper = new Div(how, print, grid);
        paper.addClassNames("wm-paper", "wm-heat-paper");
        var area = new Div(paper, panel);
        area.addClassName("wm-heat-area");
        area.getElement()
                .addEventListener("keydown", event -> onSpot.accept(null))
                .setFilter("event.key === 'Escape'");
        add(legend, area);
    }

    void show(HeatMap map, Lens lens) {
        grid.show(map, lens);
        legend.show(lens);
        how.setText(Texts.of(
                "manager.heat.how", Texts.count("manager.people", map.rows().size()), map.everybody()));
    }

    /** Shows how the column spreads. Tells whether there is such a column. */
    boolean showColumn(HeatMap map, String code) {
        for (int i = 0; i < map.columns().size(); i++) {
            Column column = map.columns().get(i);
            if (column.code().equals(code)) {
                panel.show(column.named(), map.sentence(i), new SpreadBars(column.distribution()));
                return true;
            }
        }
        return false;
    }

    void showCell(CellDetail detail) {
        panel.show(detail.competency().title(), detail.sentence(), new CellParts(detail));
    }

    void focusPanel() {
        panel.focusHeading();
    }

    /** Closes the panel and goes back to the cell it came from. */
    void closePanel(boolean back) {
        if (panel.isVisible()) {
            panel.hide();
            if (back) {
                grid.focusCell();
            }
        }
    }
}
