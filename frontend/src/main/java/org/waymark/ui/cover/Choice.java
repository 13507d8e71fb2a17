package org.waymark.ui.cover;

/**
 * Something to choose in a cell.
 *
 * @param text what is written in the cell then
 * @param words how people read it
 * @param also another way to write it
 */
record Choice(String text, String words, String also) {

    Choice(String text, String words) {
        this(text, words, text);
    }

    /** Whether the text in a cell means this. */
    boolean isMeantBy(String written) {
        String plain = written.strip();
        return plain.equalsIgnoreCase(text) || plain.equalsIgnoreCase(words) || plain.equalsIgnoreCase(also);
    }
}
