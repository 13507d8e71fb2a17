package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A plain table under a caption; on a phone each row becomes a card whose cells say what they are. */
class ListTable extends Div {

    private static final long serialVersionUID = 1L;

    private final String[] headers;
    private final NativeTableBody body = new NativeTableBody();

    ListTable(String caption, String... headers) {
        this.headers = headers.clone();
        var table = new NativeTable();
        table.addClassNames("wm-list", "wm-cards");
        table.getCaption().setText(caption);
        var row = new NativeTableRow();
        for (String header : headers) {
            var cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        table.getHead().add(row);
        table.add(body);
        addClassName("wm-list-frame");
        add(table);
    }

    /** Adds a row; the first cell names it. */
    ListTable row(Component... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            Component cell;
            if (i == 0) {
                var name = new NativeTableHeaderCell(cells[i]);
                name.getElement().setAttribute("scope", "row");
                cell = name;
            } else {
                cell = new NativeTableCell(cells[i]);
                cell.getElement().setAttribute("data-label", headers[i]);
            }
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    /** Words for a cell. */
    static Component words(String text) {
        return new Span(text);
    }

    /** Words for a cell with a softer line below. */
    static Component words(String text, String line) {
        var below = new Span(line);
        below.addClassNames("wm-small", "wm-soft");
        var both = new Div(new Div(new Span(text)), new Div(below));
        both.addClassName("wm-cell");
        return both;
    }
}
