package org.waymark.ui.admin;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.people.ImportColumn;
import org.waymark.ui.session.Texts;

/** Tells what a file has to look like and hands out an empty one. */
class ImportTemplate extends Div {

    private static final long serialVersionUID = 1L;

    ImportTemplate(List<ImportColumn> columns) {
        byte[] header = (columns.stream().map(ImportColumn::name).collect(Collectors.joining(",")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var template = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(header), "people.csv", "text/csv; charset=utf-8", header.length)),
                Texts.of("admin.import.template"));
        template.getElement().setAttribute("download", "people.csv");
        var rules = new UnorderedList(
                new ListItem(Texts.of("admin.import.rule.rows")),
                new ListItem(Texts.of("admin.import.rule.several")),
                new ListItem(Texts.of("admin.import.rule.adds")),
                new ListItem(Texts.of("admin.import.rule.rights")));
        var table = new ListTable(
                Texts.of("admin.import.columns.caption"),
                Texts.of("admin.import.columns.name"),
                Texts.of("admin.import.columns.needed"),
                Texts.of("admin.import.columns.says"));
        columns.forEach(column -> table.row(
                new Span(column.name()),
                new Span(Texts.of(column.needed() ? "admin.import.needed" : "admin.import.optional")),
                new Span(Texts.of("admin.import.column." + column.name()))));
        var details = new Details(Texts.of("admin.import.columns"), table);
        add(rules, new Paragraph(template), details);
    }
}
