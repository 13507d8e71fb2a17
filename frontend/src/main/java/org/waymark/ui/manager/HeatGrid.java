package org.waymark.ui.manager;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PostId;
import org.waymark.skillmix.Column;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Row;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/**
 * The heat map as one grid. A cell is text that the browser looks up in the map's phrase book, so that thousands of them
 * stay cheap; the cover needs stand in a row of headings, which stays in sight.
 */
class HeatGrid extends Div {

    private static final long serialVersionUID = 1L;

    private static final String WHERE = "element.getEventContext(event)";
    private static final String SECTION = WHERE + ".section || ''";
    private static final String OWN = "((" + WHERE + ".column || {}).id || '')";
    private static final String COLUMN =
            "(c => c ? c.id || (c.querySelector('[id]') || {}).id || '' : '')(" + WHERE + ".column)";
    private static final String ITEM = "(" + WHERE + ".item || {}).key || ''";

    private static final String CELL =
            "${((g,i,n)=>html`<span class='wm-c ${g.k[n]}' aria-hidden='true'>${g.t[n]}</span>"
                    + "<span class='wm-sr'>${g.n[index]}, ${g.h[i]}, ${g.s[n]}</span>`)"
                    + "(...(g=>[g,g.at['@code'],(g.c[index]||'').split(' ')[g.at['@code']]])(root.parentElement.wm))}";

    private static final String PERSON = "${(g=>html`<a href=${item.to} router-link>${g.n[index]}</a>"
            + "<span class='wm-heat-role'>${item.role}</span><button type='button' class='wm-pick' @click=${pick}"
            + " aria-pressed=${g.p.includes(index)} aria-label='${g.b} ${g.n[index]}'>⇄</button>`)(root.parentElement.wm)}";

    private final transient Consumer<Column> onDomain;
    private final transient Consumer<@Nullable Spot> onSpot;
    private final Grid<Row> grid = new Grid<>();
    private final Grid.Column<Row> person;
    private final CoverHeads heads;
    private final Map<String, Grid.Column<Row>> shown = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> feet = new HashMap<>();
    private transient @Nullable HeatMap map;
    private transient Lens lens = Lens.LEVEL;
    private transient List<PostId> rows = List.of();
    private transient List<PostId> picked = List.of();
    private String section = "body";

    /**
     * Tells which domain is to be opened or closed, what was asked about, and who was picked.
     *
     * @param covered whether there is a row for the cover needs
     */
    HeatGrid(boolean covered, Consumer<Column> onDomain, Consumer<@Nullable Spot> onSpot, Consumer<PostId> onPick) {
        this.onDomain = onDomain;
        this.onSpot = onSpot;
        grid.addClassName("wm-heat");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        person = grid.addColumn(LitRenderer.<Row>of(PERSON)
                        .withProperty("to", row -> Places.person(row.person()))
                        .withProperty("role", row -> row.role() + " " + row.careerLevel())
                        .withFunction("pick", row -> onPick.accept(row.post())))
                .setHeader(Texts.of("manager.heat.person"))
                .setFooter(Texts.of("manager.heat.meeting"))
                .setRowHeader(true)
                .setFrozen(true)
                .setWidth("216px")
                .setFlexGrow(0);
        heads = new CoverHeads(grid, person, covered);
        activatedBy("click", "");
        activatedBy("keydown", "event.key === 'Enter' && ");
        add(grid);
    }

    /** Shows the map through the lens; where the people are the same, no row is sent again. */
    void show(HeatMap newMap, Lens newLens) {
        map = newMap;
        lens = newLens;
        places.clear();
        for (int i = 0; i < newMap.columns().size(); i++) {
            places.put(newMap.columns().get(i).code(), i);
        }
        send(newMap);
        showColumns(newMap.columns());
        heads.show(newMap, shown);
        List<PostId> posts = newMap.rows().stream().map(Row::post).toList();
        if (!posts.equals(rows)) {
            rows = posts;
            grid.setItems(newMap.rows());
        }
        grid.getElement().setProperty("accessibleName", Texts.of("manager.heat.name", newMap.team()));
        grid.getStyle().set("--wm-rows", Integer.toString(newMap.rows().size()));
    }

    /** Marks the people who are picked. */
    void pick(List<PostId> posts) {
        HeatMap known = map;
        if (!posts.equals(picked)) {
            picked = List.copyOf(posts);
            if (known != null) {
                send(known);
            }
        }
    }

    private void send(HeatMap known) {
        grid.getElement().setPropertyMap("wm", new Phrasebook(known, lens).book(picked));
        grid.getElement().callJsFunction("requestContentUpdate");
    }

    /** Only what changed is sent: a column that is moved or titled again takes all of itself along. */
    private void showColumns(List<Column> columns) {
        List<String> codes = columns.stream().map(Column::code).toList();
        for (String gone :
                shown.keySet().stream().filter(code -> !codes.contains(code)).toList()) {
            grid.removeColumn(Objects.requireNonNull(shown.remove(gone)));
            headings.remove(gone);
            feet.remove(gone);
        }
        columns.forEach(column -> shown.computeIfAbsent(column.code(), code -> newColumn(column)));
        for (Column column : columns) {
            Grid.Column<Row> made = Objects.requireNonNull(shown.get(column.code()));
            if (!heading(column).equals(headings.put(column.code(), heading(column)))) {
                heads.title(made, heading(column), column.isDomain());
            }
            String foot =
                    column.distribution().meets() + "/" + column.distribution().asked();
            if (!foot.equals(feet.put(column.code(), foot))) {
                made.setFooter(foot);
            }
        }
        var order = new ArrayList<Grid.Column<Row>>();
        order.add(person);
        codes.forEach(code -> order.add(Objects.requireNonNull(shown.get(code))));
        if (!grid.getColumns().equals(order)) {
            grid.setColumnOrder(order);
        }
    }

    private Grid.Column<Row> newColumn(Column column) {
        Grid.Column<Row> made = grid.addColumn(LitRenderer.<Row>of(CELL.replace("@code", column.code())));
        made.setId(column.code());
        made.setWidth("50px").setFlexGrow(1);
        return made;
    }

    private static String heading(Column column) {
        return column.isDomain()
                ? Texts.of(column.opened() ? "manager.heat.opened" : "manager.heat.closed", column.title())
                : column.named();
    }

    private void activatedBy(String event, String condition) {
        grid.getElement()
                .addEventListener(event, this::activated)
                .setFilter(condition + "(" + COLUMN + ") !== ''")
                .addEventData(SECTION)
                .addEventData(OWN)
                .addEventData(COLUMN)
                .addEventData(ITEM);
    }

    private void activated(DomEvent event) {
        HeatMap known = map;
        Integer place = places.get(event.getEventData().get(COLUMN).asString());
        if (known == null || place == null) {
            return;
        }
        Column column = known.columns().get(place);
        section = event.getEventData().get(SECTION).asString();
        boolean title = section.equals("header")
                && !heads.isCover(event.getEventData().get(OWN).asString());
        if (section.equals("header") && !title) {
            onSpot.accept(new Spot.OfCover(column.code()));
        } else if (section.equals("footer") || (title && !column.isDomain())) {
            onSpot.accept(new Spot.OfColumn(column.code()));
        } else if (column.isDomain()) {
            onDomain.accept(column);
            focusCell();
        } else {
            open(column, event.getEventData().get(ITEM).asString());
        }
    }

    private void open(Column column, String key) {
        Row row = grid.getDataCommunicator().getKeyMapper().get(key);
        if (row != null && column.competency() != null) {
            onSpot.accept(new Spot.OfCell(row.person(), column.competency()));
        }
    }

    /** Puts the focus back on the cell it was on, once the browser has settled the new columns. */
    void focusCell() {
        String cell = switch (section) {
            case "header" -> "_headerFocusable.focus";
            case "footer" -> "_footerFocusable.focus";
            default -> "_itemsFocusable.focus";
        };
        grid.getElement()
                .callJsFunction("getAttribute", "class")
                .then(settled -> grid.getElement().callJsFunction(cell));
    }
}
