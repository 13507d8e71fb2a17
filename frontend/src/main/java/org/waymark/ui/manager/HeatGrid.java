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
import org.waymark.kernel.Level;
import org.waymark.skillmix.Cell;
import org.waymark.skillmix.Column;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Mark;
import org.waymark.skillmix.Row;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The heat map as one grid: cells are text with part names for colour, so that a thousand of them stay cheap. */
class HeatGrid extends Div {

    private static final long serialVersionUID = 1L;

    private static final String WHERE = "element.getEventContext(event)";
    private static final String SECTION = WHERE + ".section || ''";
    private static final String COLUMN = "(" + WHERE + ".column || {}).id || ''";
    private static final String ITEM = "(" + WHERE + ".item || {}).key || ''";

    private final transient Consumer<Column> onDomain;
    private final transient Consumer<Column> onColumn;
    private final transient Consumer<Spot.OfCell> onCell;
    private final Grid<Row> grid = new Grid<>();
    private final Grid.Column<Row> person;
    private final Map<String, Grid.Column<Row>> shown = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private transient @Nullable HeatMap map;
    private transient @Nullable Phrasebook book;
    private Lens lens = Lens.LEVEL;
    private String section = "body";

    /** Tells which domain is to be opened or closed, which column asked about, which person's cell opened. */
    HeatGrid(Consumer<Column> onDomain, Consumer<Column> onColumn, Consumer<Spot.OfCell> onCell) {
        this.onDomain = onDomain;
        this.onColumn = onColumn;
        this.onCell = onCell;
        grid.addClassName("wm-heat");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        person = grid.addColumn(LitRenderer.<Row>of(
                                "<a href=${item.to} router-link>${item.name}</a><span class='wm-heat-role'>${item.role}</span>")
                        .withProperty("to", row -> Places.person(row.person()))
                        .withProperty("name", Row::name)
                        .withProperty("role", row -> row.role() + " " + row.careerLevel()))
                .setHeader(Texts.of("manager.heat.person"))
                .setFooter(Texts.of("manager.heat.meeting"))
                .setRowHeader(true)
                .setFrozen(true)
                .setWidth("200px")
                .setFlexGrow(0);
        activatedBy("click", "");
        activatedBy("keydown", "event.key === 'Enter' && ");
        add(grid);
    }

    void show(HeatMap newMap, Lens newLens) {
        map = newMap;
        lens = newLens;
        places.clear();
        for (int i = 0; i < newMap.columns().size(); i++) {
            places.put(newMap.columns().get(i).code(), i);
        }
        var newBook = new Phrasebook(newMap, newLens);
        book = newBook;
        grid.getElement()
                .setPropertyList("wmTexts", newBook.texts())
                .setPropertyList("wmPhrases", newBook.phrases())
                .setPropertyList("wmNames", newBook.names());
        showColumns(newMap.columns());
        grid.setItems(newMap.rows());
        grid.getElement().setProperty("accessibleName", Texts.of("manager.heat.name", newMap.team()));
        grid.getStyle().set("--wm-rows", Integer.toString(newMap.rows().size()));
    }

    private void showColumns(List<Column> columns) {
        List<String> codes = columns.stream().map(Column::code).toList();
        for (String gone :
                shown.keySet().stream().filter(code -> !codes.contains(code)).toList()) {
            grid.removeColumn(Objects.requireNonNull(shown.remove(gone)));
            headings.remove(gone);
        }
        columns.forEach(column -> shown.computeIfAbsent(column.code(), code -> newColumn(column)));
        for (Column column : columns) {
            Grid.Column<Row> made = Objects.requireNonNull(shown.get(column.code()));
            if (!heading(column).equals(headings.put(column.code(), heading(column)))) {
                made.setHeader(heading(column));
            }
            made.setFooter(
                    column.distribution().meets() + "/" + column.distribution().asked());
        }
        var order = new ArrayList<Grid.Column<Row>>();
        order.add(person);
        codes.forEach(code -> order.add(Objects.requireNonNull(shown.get(code))));
        grid.setColumnOrder(order);
    }

    private Grid.Column<Row> newColumn(Column column) {
        String code = column.code();
        Grid.Column<Row> made =
                grid.addColumn(LitRenderer.<Row>of(template(column)).withProperty("c", row -> code(row, code)));
        made.setId(code);
        made.setPartNameGenerator(row -> part(cell(row, code)));
        made.setWidth("50px").setFlexGrow(1);
        made.setHeaderPartName(column.isDomain() ? "domain" : "competency");
        return made;
    }

    /** A cell holds two numbers; what they stand for is kept once, on the grid that the cell's content belongs to. */
    private static String template(Column column) {
        return "<span aria-hidden='true'>${root.parentElement.wmTexts[parseInt(item.c)]}</span>"
                + "<span class='wm-sr'>${root.parentElement.wmNames[item.c.split('.')[1]]}, "
                + Phrasebook.inTemplate(column.title())
                + ", ${root.parentElement.wmPhrases[parseInt(item.c)]}</span>";
    }

    private static String heading(Column column) {
        return column.isDomain()
                ? Texts.of(column.opened() ? "manager.heat.opened" : "manager.heat.closed", column.title())
                : column.named();
    }

    private Cell cell(Row row, String code) {
        return row.cells().get(places.getOrDefault(code, 0));
    }

    private String code(Row row, String code) {
        Phrasebook known = book;
        return known == null ? "" : known.code(row, places.getOrDefault(code, 0));
    }

    private String part(Cell cell) {
        Level level = cell.level();
        if (level == null) {
            return cell.mark() == Mark.NEVER_AGREED ? "unknown" : "none";
        }
        if (lens == Lens.LEVEL) {
            return "l" + level;
        }
        return cell.difference() > 0 ? "above" : "b" + Math.min(2, cell.below());
    }

    private void activatedBy(String event, String condition) {
        grid.getElement()
                .addEventListener(event, this::activated)
                .setFilter(condition + "(" + COLUMN + ") !== ''")
                .addEventData(SECTION)
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
        if (section.equals("footer") || (section.equals("header") && !column.isDomain())) {
            onColumn.accept(column);
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
            onCell.accept(new Spot.OfCell(row.person(), column.competency()));
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
