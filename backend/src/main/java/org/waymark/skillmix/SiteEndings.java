package org.waymark.skillmix;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.kernel.SiteId;

/** What ends at one site, earliest first. */
public record SiteEndings(SiteId site, String name, List<Ending> endings) {

    public SiteEndings {
        endings = List.copyOf(endings);
    }

    /** How much of each kind ends in each month; months without an ending are left out. */
    public SortedMap<YearMonth, Map<Ends, Integer>> byMonth() {
        var months = new TreeMap<YearMonth, Map<Ends, Integer>>();
        endings.forEach(
                ending -> months.computeIfAbsent(YearMonth.from(ending.lastDay()), month -> new EnumMap<>(Ends.class))
                        .merge(ending.what(), 1, Integer::sum));
        return months;
    }
}
