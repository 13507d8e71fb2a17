package org.waymark.skillmix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.vetting.Cleared;
import org.waymark.vetting.Schemes;

/**
 * What a site asks of those who work there.
 *
 * @param clearance the level that is asked for, or empty
 * @param levelMonths for how many months an agreed level counts
 */
public record SiteRules(
        SiteId id,
        ServiceId service,
        String name,
        @Nullable ForceCode force,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String clearance,
        int levelMonths,
        Schemes schemes) {

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openedOn) && !isClosedOn(day);
    }

    /** Whether the service has left it before the day. */
    boolean isClosedOn(LocalDate day) {
        return closedOn != null && closedOn.isBefore(day);
    }

    boolean asksForClearance() {
        return !Schemes.asksNothing(clearance);
    }

    /** Whether the clearance counts here, on the days on which it holds. */
    boolean accepts(Cleared cleared) {
        return cleared.isAcceptedBy(force) && schemes.satisfies(cleared.level(), clearance);
    }

    /** The same site, asking for another clearance. */
    SiteRules asking(String other) {
        return new SiteRules(id, service, name, force, openedOn, closedOn, other, levelMonths, schemes);
    }

    /** Whether a level agreed on the one day still counts on the other. */
    boolean isFresh(LocalDate agreed, LocalDate day) {
        return !agreed.isAfter(day) && !agreed.isBefore(day.minusMonths(levelMonths));
    }

    /**
     * The last day on which a level agreed on that day counts. Months differ in length, so a level agreed on 28 February
     * counts until the leap day.
     */
    LocalDate freshUntil(LocalDate agreed) {
        LocalDate last = agreed.plusMonths(levelMonths);
        while (isFresh(agreed, last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }
}
