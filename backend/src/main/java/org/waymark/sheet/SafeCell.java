package org.waymark.sheet;

/** Text for a cell of a CSV file that no spreadsheet takes for a formula. */
public final class SafeCell {

    /** What row 1 of every such file says. */
    public static final String NOTE =
            "An apostrophe stands before any text that a spreadsheet could take for a formula.";

    /** The characters that begin a formula or hide one, with their full-width forms. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    public static String of(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** What a cell said before it was made safe. */
    public static String plain(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Looks past leading spaces too, since some programs drop them. */
    private static boolean isDangerous(String text) {
        int first = 0;
        while (first < text.length() && isSpace(text.charAt(first))) {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isSpace(char letter) {
        return DANGEROUS.indexOf(letter) < 0 && (Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }
}
