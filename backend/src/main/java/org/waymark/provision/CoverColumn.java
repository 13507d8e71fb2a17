package org.waymark.provision;

import java.util.Locale;

/**
 * The columns of a cover plan. A fault in a plan names its cell: “row.3.headcount” is the third line from the top, counted
 * from 1, in the column of headcounts. Only a fault of the day from which the plan holds names no cell but “from”.
 */
public enum CoverColumn {
    PATHWAY,
    DAYS,
    HOURS,
    ROLE,
    COMPETENCIES,
    HEADCOUNT,
    WOMAN,
    CLEARANCE,
    CRITICALITY,
    REASON;

    /** The column as it stands in the name of a field. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the cell in this column, in the line of that number, counted from 1. */
    public String cell(int row) {
        return "row." + row + "." + word();
    }
}
