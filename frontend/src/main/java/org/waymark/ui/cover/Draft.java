package org.waymark.ui.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.kernel.Refused;
import org.waymark.provision.CoverColumn;

/** The needs of a site as somebody is writing them; nothing of it is kept until they say so. */
final class Draft {

    private static final Pattern PLACE = Pattern.compile("row\\.(\\d{1,6})(?:\\.(\\w+))?");

    private final List<Row> rows;
    private List<Map<CoverColumn, String>> before;

    /** @param rows the needs that are kept so far */
    Draft(List<Row> rows) {
        this.rows = new ArrayList<>(rows);
        this.before = words();
    }

    /** The needs in their order. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The needs with something wrong. */
    List<Row> faulty() {
        return rows.stream().filter(Row::isFaulty).toList();
    }

    int number(Row row) {
        return rows.indexOf(row) + 1;
    }

    void add(Row row) {
        rows.add(row);
    }

    void addAll(List<Row> more) {
        rows.addAll(more);
    }

    /** Takes these instead of all there are; tells what was there. */
    List<Row> replace(List<Row> others) {
        List<Row> gone = rows();
        rows.clear();
        rows.addAll(others);
        return gone;
    }

    /** Takes a need out and tells where it stood. */
    int remove(Row row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        return place;
    }

    void putBack(int place, Row row) {
        rows.add(Math.min(place, rows.size()), row);
    }

    /** Puts the same words into a new need below. */
    Row duplicate(Row row) {
        Row copy = row.again();
        rows.add(rows.indexOf(row) + 1, copy);
        return copy;
    }

    /** Moves a need up or down; stays where it is at either end. */
    void move(Row row, int by) {
        int to = rows.indexOf(row) + by;
        if (to >= 0 && to < rows.size()) {
            rows.remove(row);
            rows.add(to, row);
        }
    }

    /** Whether anything differs from what is kept. */
    boolean isChanged() {
        return !words().equals(before);
    }

    /** What is written now is what is kept. */
    void isKept() {
        before = words();
    }

    /** Puts each fault and each note beside its cell, and tells the faults that belong to none. */
    List<Refused.Fault> show(List<Refused.Fault> faults, List<Refused.Fault> notes) {
        rows.forEach(Row::forget);
        notes.forEach(note -> beside(note, Row::note));
        return faults.stream().filter(fault -> !beside(fault, Row::fault)).toList();
    }

    private interface Saying {
        void say(Row row, CoverColumn cell, String sentence);
    }

    private boolean beside(Refused.Fault fault, Saying saying) {
        Matcher place = PLACE.matcher(fault.field());
        int at = place.matches() ? Integer.parseInt(place.group(1)) - 1 : -1;
        if (at < 0 || at >= rows.size()) {
            return false;
        }
        saying.say(
                rows.get(at),
                Optional.ofNullable(place.group(2)).flatMap(Words::column).orElse(CoverColumn.PATHWAY),
                fault.sentence());
        return true;
    }

    private List<Map<CoverColumn, String>> words() {
        return rows.stream().map(row -> Map.copyOf(row.cells())).toList();
    }
}
