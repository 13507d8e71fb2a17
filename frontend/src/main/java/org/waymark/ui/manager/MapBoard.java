package org.waymark.ui.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PostId;
import org.waymark.skillmix.CellDetail;
import org.waymark.skillmix.Column;
import org.waymark.skillmix.CoverRows;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.SideBySide;
import org.waymark.ui.session.Texts;

/** The heat map with its legend, and the panel beside it. */
class MapBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Column> onDomain;
    private final transient Consumer<@Nullable Spot> onSpot;
    private final SidePanel panel;
    private final Legend legend = new Legend();
    private final Paragraph how = new Paragraph();
    private final Div paper = new Div();
    private final Div area = new Div();
    private HeatGrid grid;
    private boolean covered;
    private transient Lens lens = Lens.LEVEL;
    private transient @Nullable Spot spot;

    /** Tells which domain to open or close, and what the panel is to be about; nothing where it is to close. */
    MapBoard(Consumer<Column> onDomain, Consumer<@Nullable Spot> onSpot) {
        this.onDomain = onDomain;
        this.onSpot = onSpot;
        addClassName("wm-heat-board");
        grid = newGrid();
        panel = new SidePanel(() -> onSpot.accept(null));
        how.addClassNames("wm-small", "wm-soft");
        var print = new Paragraph(Texts.of("manager.heat.print"));
        print.addClassNames("wm-small", "wm-print-only");
        paper.add(how, print, grid);
        paper.addClassNames("wm-paper", "wm-heat-paper");
        area.add(paper, panel);
        area.addClassName("wm-heat-area");
        area.getElement()
                .addEventListener("keydown", event -> onSpot.accept(null))
                .setFilter("event.key === 'Escape'");
        add(legend, area);
    }

    private HeatGrid newGrid() {
        return new HeatGrid(covered, onDomain, onSpot, post -> onSpot.accept(Spot.OfPair.picked(spot, post)));
    }

    void show(HeatMap map, Lens newLens) {
        lens = newLens;
        if (covered != (map.cover() != null)) {
            covered = !covered;
            HeatGrid other = newGrid();
            paper.replace(grid, other);
            grid = other;
        }
        grid.show(map, newLens);
        legend.show(newLens, map.months());
        how.setText(Texts.of(
                "manager.heat.how", Texts.count("manager.people", map.rows().size()), map.everybody()));
    }

    /** Says what the panel is to be about, and marks the people it is about. */
    void about(@Nullable Spot newSpot) {
        spot = newSpot;
        boolean pair = newSpot instanceof Spot.OfPair;
        grid.pick(
                newSpot instanceof Spot.OfPair(PostId one, PostId two)
                        ? (two == null ? List.of(one) : List.of(one, two))
                        : List.of());
        panel.widen(pair);
        area.setClassName("wm-heat-comparing", pair);
    }

    /** Shows how the column spreads. Tells whether there is such a column. */
    boolean showColumn(HeatMap map, String code) {
        int place = place(map, code);
        if (place >= 0) {
            Column column = map.columns().get(place);
            panel.show(
                    column.named(),
                    SidePanel.Sentences.of(map.sentence(lens, place)),
                    new SpreadBars(column.distribution()));
        }
        return place >= 0;
    }

    /** Shows the cover needs of a column, or those for a role profile alone. Tells whether there is such a column. */
    boolean showCover(HeatMap map, String code) {
        CoverRows rows = map.cover();
        boolean roles = code.equals(Spot.OfCover.ROLES);
        int place = place(map, code);
        if (rows == null || (place < 0 && !roles)) {
            return false;
        }
        var needs = rows.needs(place);
        panel.show(
                roles
                        ? Texts.of("manager.cover.byRole")
                        : Texts.of(
                                "manager.cover.title", map.columns().get(place).named()),
                needs.isEmpty()
                        ? SidePanel.Sentences.NONE
                        : new SidePanel.Sentences(
                                rows.sentence(needs.getFirst(), true), rows.sentence(needs.getFirst(), false)),
                new CoverParts(rows, needs));
        return true;
    }

    /** Asks for the second of a pair. Tells whether the first is on the map. */
    boolean showFirst(HeatMap map, PostId first) {
        var row = map.rows().stream().filter(one -> one.post().equals(first)).findFirst();
        row.ifPresent(one -> panel.show(
                Texts.of("manager.pair.title"),
                SidePanel.Sentences.NONE,
                new PairParts(one, map.rows(), post -> onSpot.accept(Spot.OfPair.picked(spot, post)))));
        return row.isPresent();
    }

    void showPair(SideBySide both) {
        panel.show(
                Texts.of("manager.pair.of", both.first().name(), both.second().name()),
                new SidePanel.Sentences(both.sentence(true), both.sentence(false)),
                new PairParts(both));
    }

    void showCell(CellDetail detail) {
        panel.show(
                detail.competency().title(),
                new SidePanel.Sentences(detail.sentence(true), detail.sentence(false)),
                new CellParts(detail));
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

    private static int place(HeatMap map, String code) {
        return map.columns().stream().map(Column::code).toList().indexOf(code);
    }
}
