package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.Criticality;

/**
 * How a service stands in three numbers.
 *
 * @param gaps needs with fewer people than asked for
 * @param criticalGaps those of them that are critical
 * @param clearancesEnding people whose clearance at a site of theirs ends within ninety days
 */
public record CoverGlance(ServiceId service, int gaps, int criticalGaps, int clearancesEnding) {

    /** How many days it looks ahead. */
    public static final int DAYS = 90;

    static CoverGlance of(CoverPicture picture) {
        Coverage coverage = Coverage.of(picture, Set.of());
        LocalDate until = picture.day().plusDays(DAYS);
        return new CoverGlance(
                picture.service(),
                coverage.gaps().size(),
                (int) coverage.gaps().stream()
                        .filter(need -> need.need().criticality() == Criticality.CRITICAL)
                        .count(),
                (int) CoverTimeline.endings(picture, until).stream()
                        .flatMap(site -> site.endings().stream())
                        .filter(ending -> ending.what() == Ends.CLEARANCE)
                        .map(Ending::person)
                        .map(PersonId::value)
                        .distinct()
                        .count());
    }
}
