package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import org.waymark.framework.Competency;
import org.waymark.framework.LevelWords;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/**
 * A page of the people who have at least a level in a competency, by name.
 *
 * @param total how many people there are on all pages
 * @param everybody how many people in post were looked at
 */
public record WhoHas(
        Competency competency,
        LevelWords lowest,
        LocalDate day,
        List<Line> people,
        int from,
        int total,
        int everybody) {

    /** The most people on one page. */
    public static final int PAGE = 50;

    /**
     * One of them.
     *
     * @param posts role profile and service of each post
     * @param counts whether the level is young enough to count
     * @param cleared until when they are cleared, and by whom; empty where they are not cleared on the day
     */
    public record Line(
            PersonId person,
            String name,
            List<String> posts,
            Level level,
            LocalDate agreedOn,
            boolean counts,
            List<ClearedUntil> cleared) {}

    /** The last day of a clearance. */
    public record ClearedUntil(LocalDate day, String by) {}

    public boolean hasMore() {
        return from + people.size() < total;
    }
}
