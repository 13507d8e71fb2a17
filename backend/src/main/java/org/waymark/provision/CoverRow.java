package org.waymark.provision;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.SiteId;

/** A line of a plan while it is being read: what stands there, and what is wrong with it. */
final class CoverRow {

    static final CoverNeedId NOT_YET = new CoverNeedId(0);

    final int number;
    final CoverLine line;
    final Faults faults = new Faults();
    final CoverNeed need;

    /** Whether every cell could be read, so that the line can be compared with others. */
    final boolean legible;

    private final Faults notes = new Faults();

    CoverRow(int number, CoverLine line, SiteId site, CoverTerms terms) {
        this.number = number;
        this.line = line;
        this.need = new CoverCells(line, number, terms, faults).read(NOT_YET, site);
        this.legible = faults.isEmpty();
    }

    void fault(CoverColumn column, String sentence) {
        faults.add(column.cell(number), sentence);
    }

    void note(CoverColumn column, String sentence) {
        notes.add(column.cell(number), sentence);
    }

    CoverPreview.Row read(CoverNeedId id) {
        return new CoverPreview.Row(number, line, needIfSound(id), faults.all(), notes.all());
    }

    private @Nullable CoverNeed needIfSound(CoverNeedId id) {
        return faults.isEmpty() ? need.with(id) : null;
    }
}
