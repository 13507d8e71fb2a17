package org.waymark.ui.cover;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.provision.CoverColumn;

/** One need as it is being written: a text in each cell, and beside some of them what is wrong with it. */
final class Row {

    private final @Nullable CoverNeedId need;
    private final Map<CoverColumn, String> cells = new EnumMap<>(CoverColumn.class);
    private final Map<CoverColumn, String> notes = new EnumMap<>(CoverColumn.class);
    private final Map<CoverColumn, String> faults = new EnumMap<>(CoverColumn.class);

    /** @param need the need whose words these are; none where it is a new one */
    Row(@Nullable CoverNeedId need, Map<CoverColumn, String> cells) {
        this.need = need;
        for (CoverColumn cell : CoverColumn.values()) {
            this.cells.put(cell, cells.getOrDefault(cell, ""));
        }
    }

    @Nullable
    CoverNeedId need() {
        return need;
    }

    String text(CoverColumn cell) {
        return cells.getOrDefault(cell, "");
    }

    /** Writes into a cell; what was wrong with it is forgotten until it is looked at again. */
    void write(CoverColumn cell, String text) {
        cells.put(cell, text);
        faults.remove(cell);
        notes.remove(cell);
    }

    Map<CoverColumn, String> cells() {
        return Collections.unmodifiableMap(cells);
    }

    /** Says what is wrong with a cell. */
    void fault(CoverColumn cell, String sentence) {
        faults.merge(cell, sentence, Row::both);
    }

    Map<CoverColumn, String> faults() {
        return Collections.unmodifiableMap(faults);
    }

    /** Says what is worth a second look in a cell. */
    void note(CoverColumn cell, String sentence) {
        notes.merge(cell, sentence, Row::both);
    }

    Map<CoverColumn, String> notes() {
        return Collections.unmodifiableMap(notes);
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Forgets what was found when it was looked at. */
    void forget() {
        faults.clear();
        notes.clear();
    }

    private static String both(String one, String other) {
        return one + " " + other;
    }

    /** The same words for another need. */
    Row again() {
        return new Row(null, cells);
    }
}
