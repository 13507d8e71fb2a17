package org.waymark.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.SiteId;

/**
 * Who may work at a site on a day, for whoever leads the shift there.
 *
 * @param asks which clearance the site asks for, as a sentence
 * @param lines those who may, by name; nobody else is on it
 * @param madeBy who made it and when, as a sentence
 */
public record DeskList(
        SiteId site, String siteName, String serviceName, LocalDate day, String asks, List<Line> lines, String madeBy) {

    public DeskList {
        lines = List.copyOf(lines);
    }

    /** Somebody by name, with the last day of their clearance; none where the site asks for none. */
    public record Line(String name, @Nullable LocalDate clearedUntil) {}
}
