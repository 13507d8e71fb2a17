package org.waymark.framework;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in pieces, those that a search found marked; never markup. Together the pieces are the text, or the part of it
 * between the two ends.
 *
 * @param cutBefore whether more of the text comes before
 * @param cutAfter whether more of it follows
 */
public record Marked(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {

    public static final Marked NOTHING = new Marked(List.of(), false, false);

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of the text. */
    public record Piece(String text, boolean hit) {}

    /** A text with nothing marked. */
    public static Marked plain(String text) {
        return text.isEmpty() ? NOTHING : new Marked(List.of(new Piece(text, false)), false, false);
    }

    /** The words without their marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether anything is marked. */
    public boolean hasHit() {
        return pieces.stream().anyMatch(Piece::hit);
    }
}
