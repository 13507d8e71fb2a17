package org.waymark.provision;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;

/**
 * One line of a cover plan as somebody types it, each cell in plain words: “Mon-Fri”, “08:00 to 18:00”, “RSK-02 4; COM-01
 * 3”. What cannot be read is a fault of its cell; see {@link CoverColumn} for how cells are named.
 *
 * @param id the need that the line stands for, if it is one already; it keeps its id
 * @param pathway the pathway by its name; empty for all the work of the site
 * @param hours from when to when; empty for as long as the site is open
 * @param role a role profile by code or name; empty where anybody with the competencies will do
 * @param competencies codes with their lowest level
 * @param woman whether people have to be able to choose a woman: yes or no
 * @param clearance a level of clearance by its code; empty where none is needed
 * @param criticality critical, important or useful, or 3 to 1
 */
public record CoverLine(
        @Nullable CoverNeedId id,
        String pathway,
        String days,
        String hours,
        String role,
        String competencies,
        String headcount,
        String woman,
        String clearance,
        String criticality,
        String reason) {

    /** A line with nothing in it. */
    public static final CoverLine EMPTY = new CoverLine(null, "", "", "", "", "", "", "", "", "", "");

    /** A line of the cells of a table. */
    public static CoverLine of(@Nullable CoverNeedId id, Function<CoverColumn, String> cell) {
        return new CoverLine(
                id,
                cell.apply(CoverColumn.PATHWAY),
                cell.apply(CoverColumn.DAYS),
                cell.apply(CoverColumn.HOURS),
                cell.apply(CoverColumn.ROLE),
                cell.apply(CoverColumn.COMPETENCIES),
                cell.apply(CoverColumn.HEADCOUNT),
                cell.apply(CoverColumn.WOMAN),
                cell.apply(CoverColumn.CLEARANCE),
                cell.apply(CoverColumn.CRITICALITY),
                cell.apply(CoverColumn.REASON));
    }

    /** What stands in the cell. */
    public String cell(CoverColumn column) {
        return switch (column) {
            case PATHWAY -> pathway;
            case DAYS -> days;
            case HOURS -> hours;
            case ROLE -> role;
            case COMPETENCIES -> competencies;
            case HEADCOUNT -> headcount;
            case WOMAN -> woman;
            case CLEARANCE -> clearance;
            case CRITICALITY -> criticality;
            case REASON -> reason;
        };
    }
}
