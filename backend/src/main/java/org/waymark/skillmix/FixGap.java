package org.waymark.skillmix;

import java.util.Map;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.provision.CoverNeed;

/**
 * A cover need with too few people that training alone may close.
 *
 * @param lacking how many more have to count
 * @param candidates those who would count if they reached these levels
 */
record FixGap(CoverNeed need, String site, int lacking, Map<PersonId, Map<CompetencyCode, Level>> candidates) {

    int weight() {
        return need.criticality().weight();
    }

    /** The fewest steps that could close it: nobody's step is anybody else's. */
    int fewestSteps() {
        return candidates.size() < lacking
                ? Integer.MAX_VALUE
                : candidates.values().stream()
                        .mapToInt(Map::size)
                        .sorted()
                        .limit(lacking)
                        .sum();
    }
}
