package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A small table for reading: a caption, headings of columns and rows; on a phone each row becomes a card. */
public class PlainTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final transient List<String> columns;

    public PlainTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        table.addClassNames("wm-list", "wm-stack");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(table);
    }

    /** Adds a row; the first part is its heading. */
    public PlainTable row(Component heading, Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        var first = new NativeTableHeaderCell();
        first.add(heading);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (int at = 0; at < cells.length; at++) {
            var cell = new NativeTableCell();
            cell.add(cells[at]);
            cell.getElement().setAttribute("data-label", columns.get(at + 1));
            row.add(cell);
        }
        return this;
    }

    /** Adds a row of words. */
    public PlainTable row(Component heading, List<String> words) {
        return row(heading, words.stream().map(Span::new).toArray(Component[]::new));
    }
}
