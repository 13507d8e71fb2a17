package org.waymark.reporting;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a document out on A4. */
final class WritingPage {

    private final Markup page;

    private WritingPage(Writing writing, PdfFonts fonts, String style) {
        this.page = new Markup(fonts, writing.title() + ": " + writing.about(), style);
    }

    static Document of(Writing writing, String foot, PdfFonts fonts, String style) {
        var paper = new WritingPage(writing, fonts, style);
        paper.head(writing, foot);
        writing.blocks().forEach(paper::add);
        return paper.page.document();
    }

    private void head(Writing writing, String foot) {
        page.add(page.body(), "div", "footer", foot);
        Element header = page.add(page.body(), "div", "header");
        Element mark = page.add(header, "div", "mark");
        for (String piece : List.of("there post", "there tip", "back post", "back tip")) {
            page.add(mark, "div", piece);
        }
        page.add(header, "p", "brand", "Waymark");
        page.add(page.body(), "h1", "", writing.title());
        page.add(page.body(), "p", "name", writing.about());
    }

    private void add(Writing.Block block) {
        switch (block) {
            case Writing.Heading heading -> page.add(page.body(), "h" + heading.depth(), "", heading.words());
            case Writing.Words words -> page.add(page.body(), "p", words.isNote() ? "note" : "", words.words());
            case Writing.Points points -> points(page.body(), points.points());
            case Writing.Facts facts -> facts(facts);
            case Writing.Table table -> table(table);
            case Writing.Blanks blanks -> blanks(blanks);
        }
    }

    private void points(Element parent, List<String> points) {
        Element list = page.add(parent, "ul", "");
        points.forEach(point -> page.add(list, "li", "", point));
    }

    private void facts(Writing.Facts facts) {
        Element rows = page.add(page.add(page.body(), "table", "facts"), "tbody", "");
        for (Writing.Fact fact : facts.facts()) {
            Element row = page.add(rows, "tr", "");
            page.heading(row, "row", fact.name());
            Element cell = page.add(row, "td", "");
            fact.values().forEach(value -> page.add(cell, "p", "", value));
        }
    }

    private void table(Writing.Table table) {
        Element whole = page.add(page.body(), "table", table.cssClass());
        Element head = page.add(page.add(whole, "thead", ""), "tr", "");
        table.columns().forEach(column -> page.heading(head, "col", column));
        Element body = page.add(whole, "tbody", "");
        for (List<String> cells : table.rows()) {
            Element row = page.add(body, "tr", "");
            page.heading(row, "row", cells.getFirst());
            cells.stream().skip(1).forEach(cell -> page.add(row, "td", "", cell));
        }
    }

    private void blanks(Writing.Blanks blanks) {
        Element rows = page.add(page.add(page.body(), "table", "blanks"), "tbody", "");
        for (Writing.Blank blank : blanks.blanks()) {
            Element row = page.add(rows, "tr", "");
            page.heading(row, "row", blank.name());
            page.add(page.add(row, "td", ""), "p", "hint", "To fill in: " + blank.hint());
        }
    }
}
