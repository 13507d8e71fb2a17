package org.waymark.skillmix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/** One thing that keeps somebody from counting for a cover need. */
public sealed interface Missing {

    /** How far away it is: 1 for one step, more for several. */
    default int steps() {
        return 1;
    }

    /** The rule that a manager can switch off; none where it cannot be. */
    default @Nullable CountRule rule() {
        return null;
    }

    /** Their post does not name the site, has not begun or has ended; the words say which. */
    record NotInPost(String words) implements Missing {
        @Override
        public CountRule rule() {
            return CountRule.IN_POST;
        }
    }

    /** None of their posts at the site carries the role profile. */
    record OtherRole(RoleCode needed) implements Missing {
        @Override
        public int steps() {
            return FAR;
        }
    }

    /** Not cleared there. */
    record NotCleared(String clearance) implements Missing {
        @Override
        public CountRule rule() {
            return CountRule.CLEARED;
        }
    }

    /** Nothing was agreed for so long that no level counts, or nothing at all. */
    record NotAgreed(@Nullable LocalDate last) implements Missing {
        @Override
        public CountRule rule() {
            return CountRule.LEVELS_IN_DATE;
        }
    }

    /** The level is high enough but was agreed too long ago. */
    record LevelOld(CompetencyCode competency, LocalDate agreedOn) implements Missing {
        @Override
        public CountRule rule() {
            return CountRule.LEVELS_IN_DATE;
        }
    }

    /** The agreed level is too low; none was ever agreed where there is no level. */
    record LevelLow(CompetencyCode competency, @Nullable Level has, Level needs) implements Missing {
        @Override
        public int steps() {
            Level known = has;
            return known == null ? FAR : needs.value() - known.value();
        }
    }

    /** Supervision or mandatory training, where it is recorded, is out of date; the words say which. */
    record OutOfDate(String words) implements Missing {}

    /** More steps than anybody would call near. */
    int FAR = 6;
}
