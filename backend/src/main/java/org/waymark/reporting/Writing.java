package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;

/** A document before it is laid out: headings and what stands below them, the same for paper and for plain text. */
final class Writing {

    /** One piece of the document. */
    sealed interface Block {}

    /** A heading: of a chapter with depth 2, of a part of one with depth 3. */
    record Heading(int depth, String words) implements Block {}

    /** A paragraph; one that is a note stands out. */
    record Words(String words, boolean isNote) implements Block {}

    record Points(List<String> points) implements Block {}

    /** Names and what they stand for; several values stand one below the other. */
    record Facts(List<Fact> facts) implements Block {}

    record Fact(String name, List<String> values) {}

    /** Rows of cells, the first of which is the heading of its row. */
    record Table(String cssClass, List<String> columns, List<List<String>> rows) implements Block {}

    /** Places that the reader fills in, each with a word on what belongs there. */
    record Blanks(List<Blank> blanks) implements Block {}

    record Blank(String name, String hint) {}

    private final String title;
    private final String about;
    private final List<Block> blocks = new ArrayList<>();

    Writing(String title, String about) {
        this.title = title;
        this.about = about;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Writing chapter(String words) {
        return add(new Heading(2, words));
    }

    Writing part(String words) {
        return add(new Heading(3, words));
    }

    Writing words(String words) {
        return words.isBlank() ? this : add(new Words(words, false));
    }

    Writing note(String words) {
        return words.isBlank() ? this : add(new Words(words, true));
    }

    Writing points(List<String> points) {
        return points.isEmpty() ? this : add(new Points(points));
    }

    /** Adds facts; those without a value are left out. */
    Writing facts(List<Fact> facts) {
        return add(new Facts(facts.stream()
                .map(fact -> new Fact(
                        fact.name(),
                        fact.values().stream().filter(value -> !value.isBlank()).toList()))
                .filter(fact -> !fact.values().isEmpty())
                .toList()));
    }

    Writing table(String cssClass, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty() ? this : add(new Table(cssClass, columns, rows));
    }

    Writing blanks(List<Blank> blanks) {
        return add(new Blanks(blanks));
    }

    private Writing add(Block block) {
        blocks.add(block);
        return this;
    }
}
