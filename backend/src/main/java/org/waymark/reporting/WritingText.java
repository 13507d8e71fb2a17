package org.waymark.reporting;

import java.util.List;
import java.util.Locale;

/** The same document as plain text, to be pasted into the fields of another system. */
final class WritingText {

    private static final String LINE = "\r\n";

    private final StringBuilder text = new StringBuilder();

    private WritingText() {}

    static String of(Writing writing, String foot) {
        var made = new WritingText();
        made.line(writing.title().toUpperCase(Locale.UK));
        made.line(writing.about());
        writing.blocks().forEach(made::add);
        made.line("");
        made.line(foot);
        return made.text.toString();
    }

    private void add(Writing.Block block) {
        switch (block) {
            case Writing.Heading heading -> {
                line("");
                line(heading.depth() == 2 ? heading.words().toUpperCase(Locale.UK) : heading.words());
            }
            case Writing.Words words -> {
                line("");
                line(words.words());
            }
            case Writing.Points points -> points.points().forEach(point -> line("- " + point));
            case Writing.Facts facts ->
                facts.facts().forEach(fact -> line(fact.name() + ": " + String.join(" / ", fact.values())));
            case Writing.Table table -> table.rows().forEach(row -> line(cells(table.columns(), row)));
            case Writing.Blanks blanks ->
                blanks.blanks().forEach(blank -> line(blank.name() + ": [to fill in: " + blank.hint() + "]"));
        }
    }

    private static String cells(List<String> columns, List<String> row) {
        var said = new StringBuilder("- ").append(row.getFirst());
        for (int at = 1; at < row.size(); at++) {
            if (!row.get(at).isBlank()) {
                said.append(at == 1 ? " (" : "; ")
                        .append(columns.get(at))
                        .append(": ")
                        .append(row.get(at));
            }
        }
        return said.append(row.stream().skip(1).allMatch(String::isBlank) ? "" : ")")
                .toString();
    }

    private void line(String words) {
        text.append(words).append(LINE);
    }
}
