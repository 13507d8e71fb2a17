package org.waymark.ui.cover;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.provision.CoverColumn;
import org.waymark.ui.session.Texts;

/** How a pasted block is read: a row each, and beside each cell what is wrong with it; thousands of rows stay usable. */
class PasteGrid extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_LINKS = 200;
    private static final String CELL = "<span class='wm-cover-read'>${item.text}</span>"
            + "<span class='wm-cover-fault'>${item.fault}</span><span class='wm-cover-note'>${item.note}</span>";

    private final transient List<Row> rows;
    private final transient List<Row> faulty;
    private final transient Offered offered;
    private final transient Map<Row, Integer> numbers = new HashMap<>();
    private final Grid<Row> grid = new Grid<>();
    private final Checkbox onlyFaulty = new Checkbox();
    private transient @Nullable Row sought;

    PasteGrid(List<Row> rows, Offered offered) {
        this.rows = rows;
        this.offered = offered;
        faulty = rows.stream().filter(Row::isFaulty).toList();
        for (int at = 0; at < rows.size(); at++) {
            numbers.put(rows.get(at), at + 1);
        }
        addClassName("wm-grid");
        var summary = new Paragraph(Texts.count("cover.site.paste.rows", rows.size()) + " "
                + Texts.count("cover.site.paste.faulty", faulty.size()));
        summary.addClassName(faulty.isEmpty() ? "wm-note-good" : "wm-note-bad");
        summary.addClassName("wm-note");
        summary.getElement().setAttribute("role", "status");
        add(summary);
        if (!faulty.isEmpty()) {
            onlyFaulty.setLabel(Texts.count("cover.site.onlyFaulty", faulty.size()));
            onlyFaulty.addValueChangeListener(event -> grid.setItems(event.getValue() ? faulty : rows));
            add(links(), onlyFaulty);
        }
        columns();
        grid.setItems(rows);
        add(grid);
    }

    private void columns() {
        grid.addClassName("wm-cover-paste");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(Texts.of("cover.site.paste.grid"));
        grid.setAllRowsVisible(rows.size() <= 6);
        grid.addColumn(this::number)
                .setHeader(Texts.of("cover.site.need.name"))
                .setRowHeader(true)
                .setFrozen(true)
                .setAutoWidth(false)
                .setWidth("70px")
                .setFlexGrow(0);
        for (CoverColumn cell : CoverColumn.values()) {
            grid.addColumn(LitRenderer.<Row>of(CELL)
                            .withProperty("text", row -> offered.words(cell, row.text(cell)))
                            .withProperty("fault", row -> row.faults().getOrDefault(cell, ""))
                            .withProperty("note", row -> row.notes().getOrDefault(cell, "")))
                    .setHeader(Words.label(cell))
                    .setWidth(cell == CoverColumn.HEADCOUNT || cell == CoverColumn.WOMAN ? "120px" : "190px")
                    .setFlexGrow(cell == CoverColumn.REASON ? 2 : 1)
                    .setPartNameGenerator(row -> row.faults().containsKey(cell) ? "faulty" : null);
        }
        grid.setPartNameGenerator(row -> row.equals(sought) ? "sought" : null);
    }

    private int number(Row row) {
        return Objects.requireNonNull(numbers.get(row));
    }

    private Div links() {
        var list = new OrderedList();
        list.addClassName("wm-plain");
        faulty.stream().limit(MOST_LINKS).forEach(row -> {
            String sentences = row.faults().entrySet().stream()
                    .map(fault -> Texts.of("cover.site.fault.cell", Words.label(fault.getKey()), fault.getValue()))
                    .collect(Collectors.joining(" "));
            var link = new NativeButton(Texts.of("cover.site.fault.row", number(row), sentences), event -> seek(row));
            link.addClassName("wm-cover-link");
            list.add(new ListItem(link));
        });
        if (faulty.size() > MOST_LINKS) {
            list.add(new ListItem(Texts.of("cover.site.faults.more", faulty.size() - MOST_LINKS)));
        }
        var links = new Div(list);
        links.addClassName("wm-cover-links");
        links.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Texts.of("cover.site.paste.links"));
        return links;
    }

    /** Brings a row into view. */
    private void seek(Row row) {
        sought = row;
        List<Row> shown = onlyFaulty.getValue() ? faulty : rows;
        grid.getDataProvider().refreshAll();
        grid.scrollToIndex(shown.indexOf(row));
    }
}
