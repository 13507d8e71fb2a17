package org.waymark.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an advert and the pieces that rules look at: lines, cells, sentences, and what stands behind a label. */
final class AdvertText {

    /** How long an advert may be, in characters. */
    static final int LONGEST = 60_000;

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[*•◦▪·✔✓–—-]|\\p{So}\\uFE0F?|\\d{1,2}[.)]|[a-z][.)])\\s+");
    private static final Pattern LABEL = Pattern.compile(
            "^[\\s*_#•\\p{So}\\uFE0F-]{0,8}(\\p{L}[\\p{L} &/'’()-]{1,40}?)[*_]{0,2}\\s*[:：][*_]{0,2}\\s*");
    private static final Pattern CELL_END = Pattern.compile("[|\\t]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}“\"£])");
    private static final Pattern CONTINUED = Pattern.compile("^ {6,}\\S.*");
    private static final int SHORT_LINE = 45;
    private static final int SPACED_FROM = 20;
    private static final long SPACED_PERCENT = 45;

    private final String text;
    private final List<Piece> lines = new ArrayList<>();
    private final boolean spaced;

    AdvertText(String raw) {
        text = clean(raw);
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines.add(new Piece(from, to, text.substring(from, to)));
            from = to + 1;
        }
        spaced = isSpaced(lines);
    }

    /** The text with one kind of line end, and without characters that nobody sees. */
    static String clean(String raw) {
        String plain = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        var kept = new StringBuilder(plain.length());
        plain.codePoints().limit(LONGEST).forEach(c -> {
            if (c == '\n' || c == '\t') {
                kept.appendCodePoint(c);
            } else if (Character.isSpaceChar(c)) {
                kept.append(' ');
            } else if (isVisible(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isVisible(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.UNASSIGNED;
    }

    String text() {
        return text;
    }

    /** Every line as it stands, empty ones too. */
    List<Piece> lines() {
        return lines;
    }

    Piece piece(int from, int to) {
        return Piece.of(text, from, to);
    }

    static boolean isBullet(String line) {
        return BULLET.matcher(line).find();
    }

    /** Whether the line goes on with what the line before it says, as wrapped lines of a printed page do. */
    static boolean isContinued(String line) {
        return CONTINUED.matcher(line).matches() && !isBullet(line);
    }

    /** Whether an empty line stands between any two lines, so that it says nothing. */
    boolean isSpaced() {
        return spaced;
    }

    private static boolean isSpaced(List<Piece> lines) {
        long empty = lines.stream().filter(line -> line.words().isBlank()).count();
        return lines.size() > SPACED_FROM && empty * 100 >= lines.size() * SPACED_PERCENT;
    }

    /** The cells of a line of a table; the line itself where it has none. */
    List<Piece> cells(Piece line) {
        var cells = new ArrayList<Piece>();
        int from = line.from();
        Matcher end = CELL_END.matcher(text).region(line.from(), line.to());
        while (end.find()) {
            cells.add(piece(from, end.start()));
            from = end.end();
        }
        cells.add(piece(from, line.to()));
        if (cells.size() > 1
                && cells.getFirst().isEmpty()
                && line.words().strip().startsWith("|")) {
            cells.removeFirst();
        }
        return cells;
    }

    /** What stands behind one of the labels: in the same line, the next cell, or the next line. */
    List<Piece> labelled(Set<String> labels) {
        var found = new ArrayList<Piece>();
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> cells = cells(lines.get(i));
            for (int k = 0; k < cells.size(); k++) {
                value(labels, i, cells, k, found);
            }
        }
        return found;
    }

    private void value(Set<String> labels, int line, List<Piece> cells, int k, List<Piece> found) {
        Piece cell = cells.get(k);
        Matcher label = LABEL.matcher(text).region(cell.from(), cell.to());
        if (label.lookingAt() && label.end() < cell.to()) {
            if (labels.contains(Piece.normal(label.group(1)))) {
                add(found, piece(label.end(), continued(line, cell.to())));
            }
        } else if (labels.contains(cell.normal())) {
            if (k + 1 < cells.size()) {
                add(found, cells.get(k + 1));
            } else if (cells.size() == 1) {
                add(found, below(line));
            }
        }
    }

    private void add(List<Piece> found, Piece value) {
        Piece bare = value.bare(text);
        if (!bare.isEmpty()) {
            found.add(bare);
        }
    }

    /** Where the value ends that begins in the line: wrapped lines belong to it. */
    private int continued(int line, int end) {
        int to = end;
        if (end != lines.get(line).to()) {
            return to;
        }
        for (int next = line + 1;
                next < lines.size() && isContinued(lines.get(next).words());
                next++) {
            if (LABEL.matcher(lines.get(next).words()).lookingAt()) {
                break;
            }
            to = lines.get(next).to();
        }
        return to;
    }

    private Piece below(int line) {
        for (int next = line + 1; next < Math.min(lines.size(), line + 3); next++) {
            Piece value = piece(lines.get(next).from(), lines.get(next).to());
            if (!value.isEmpty()) {
                return value;
            }
        }
        return new Piece(0, 0, "");
    }

    /** The sentences; a line of a list or a heading is one of its own. */
    List<Piece> sentences() {
        var found = new ArrayList<Piece>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i == lines.size() - 1
                    || endsBlock(lines.get(i).words(), lines.get(i + 1).words())) {
                split(from, lines.get(i).to(), found);
                from = lines.get(i).to();
            }
        }
        return found;
    }

    private static boolean endsBlock(String line, String next) {
        return line.isBlank()
                || next.isBlank()
                || isBullet(next)
                || (line.strip().length() < SHORT_LINE && !isContinued(next))
                || LABEL.matcher(next).lookingAt();
    }

    private void split(int from, int to, List<Piece> found) {
        int start = from;
        Matcher end = SENTENCE_END.matcher(text).region(from, to).useTransparentBounds(true);
        while (end.find()) {
            found.add(piece(start, end.start()));
            start = end.end();
        }
        Piece last = piece(start, to);
        if (!last.isEmpty()) {
            found.add(last);
        }
    }
}
