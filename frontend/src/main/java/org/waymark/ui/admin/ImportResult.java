package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.people.ImportPreview;
import org.waymark.people.ImportRow;
import org.waymark.sheet.RowFault;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** What a file would do: every fault with its place, then every line with what becomes of it. */
class ImportResult extends Paper {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 500;

    ImportResult(String name, ImportPreview preview, Button act) {
        super(Texts.of("admin.import.preview", name));
        if (!preview.isSound()) {
            add(faults(preview));
        } else {
            add(new Paragraph(Texts.of(
                    "admin.import.sound",
                    Texts.count("admin.import.people", preview.count(ImportRow.Outcome.NEW_PERSON)),
                    preview.rows().size())));
        }
        var acts = new Div(act);
        acts.addClassName("wm-acts");
        if (!preview.isSound()) {
            acts.add(new Span(Texts.of("admin.import.mendFirst")));
        }
        add(acts);
        if (!preview.rows().isEmpty()) {
            add(rows(preview));
        }
    }

    private static Component faults(ImportPreview preview) {
        var table = new ListTable(
                preview.moreFaults()
                        ? Texts.of("admin.import.faults.more", preview.faults().size())
                        : Texts.count("admin.import.faults", preview.faults().size()),
                Texts.of("admin.import.fault.line"),
                Texts.of("admin.import.fault.column"),
                Texts.of("admin.import.fault.says"));
        for (RowFault fault : preview.faults()) {
            table.row(
                    new Span(
                            fault.line() == 0
                                    ? Texts.of("admin.import.fault.file")
                                    : Texts.of("admin.import.fault.number", fault.line())),
                    new Span(fault.column()),
                    new Span(fault.sentence()));
        }
        return table;
    }

    private static Component rows(ImportPreview preview) {
        var table = new ListTable(
                Texts.of("admin.import.rows"),
                Texts.of("admin.import.fault.line"),
                Texts.of("admin.people.name"),
                Texts.of("admin.import.becomes"));
        preview.rows().stream()
                .limit(MOST_ROWS)
                .forEach(row -> table.row(
                        new Span(Texts.of("admin.import.fault.number", row.line())),
                        new Span(row.person()),
                        new Span(
                                Texts.of("admin.import.outcome." + row.outcome().name()))));
        var details = new Details(
                Texts.count("admin.import.rows.count", preview.rows().size()), table);
        details.setOpened(preview.isSound());
        return details;
    }
}
