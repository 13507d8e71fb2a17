package org.waymark.skillmix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.RoleCode;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.LdService;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRuleFile;

/**
 * How many whole-time equivalents a service needs for its cover in a usual week, role profile by role profile, beside
 * those in being. Every number can be followed to the lines and posts behind it.
 *
 * @param rules how the service counts, over the years
 * @param roles every role profile that a line names or a post is held in, highest step of the ladder first
 * @param within lines that name no role profile: the people counted above meet them, they are no posts of their own
 * @param mayChange whether the actor may change how the service counts
 */
public record Establishment(
        ServiceRuleFile rules,
        LocalDate day,
        ServiceRule rule,
        List<OfRole> roles,
        List<Line> within,
        boolean mayChange) {

    public Establishment {
        roles = List.copyOf(roles);
        within = List.copyOf(within);
    }

    public LdService service() {
        return rules.service();
    }

    /** Whether a line names hours that nobody knows, so that the numbers are too low. */
    public boolean isShort() {
        return roles.stream().flatMap(role -> role.lines().stream()).anyMatch(line -> !line.isCounted());
    }

    /**
     * What one role profile comes to.
     *
     * @param hours hours of cover in a usual week
     * @param needed whole-time equivalents for these hours with the uplift
     * @param posts how many posts are held on the day
     * @param postHours their hours a week together
     * @param inBeing the same in whole-time equivalents
     */
    public record OfRole(
            RoleCode role,
            String name,
            List<Line> lines,
            BigDecimal hours,
            BigDecimal needed,
            int posts,
            BigDecimal postHours,
            BigDecimal inBeing) {

        public OfRole {
            lines = List.copyOf(lines);
        }

        /** Whole-time equivalents in being less those needed: below nothing where some are missing. */
        public BigDecimal difference() {
            return inBeing.subtract(needed);
        }
    }

    /**
     * One line of a cover plan with the hours it comes to.
     *
     * @param spells its hours, days of the same length together
     * @param hours what it comes to in a usual week; nothing where the opening hours it asks for are not stated
     */
    public record Line(
            CoverNeed need,
            String site,
            List<Days> spells,
            @Nullable BigDecimal hours) {

        public Line {
            spells = List.copyOf(spells);
        }

        /** Whether its hours are known. */
        public boolean isCounted() {
            return hours != null;
        }
    }

    /** So many days of so many hours each. */
    public record Days(int days, BigDecimal hours) {}
}
