package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.ServiceId;

/**
 * How many people meet what their role needs, by service and domain; never who. A count is nothing where it would tell
 * something about fewer than five people, or would let somebody work such a number out from the others.
 */
public record Totals(LocalDate day, List<Heading> domains, List<OfService> services, List<@Nullable Count> together) {

    /** The fewest people that any number may be about. */
    public static final int FEWEST = 5;

    /** A domain by code and name. */
    public record Heading(DomainCode code, String name) {}

    /** One service, with a count or nothing for each domain. */
    public record OfService(ServiceId service, String name, List<@Nullable Count> counts) {}

    /** How many people's roles ask for the domain, and how many of them meet all of it. */
    public record Count(int asked, int meeting) {

        static final Count NONE = new Count(0, 0);

        public int notYet() {
            return asked - meeting;
        }

        Count and(Count other) {
            return new Count(asked + other.asked, meeting + other.meeting);
        }

        /** Whether nobody is told about in a group of fewer than five. */
        boolean isSafe() {
            return isSafe(asked) && isSafe(meeting) && isSafe(notYet());
        }

        private static boolean isSafe(int people) {
            return people == 0 || people >= FEWEST;
        }
    }
}
