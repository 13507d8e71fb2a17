package org.waymark.vetting;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case with what its card says.
 *
 * @param name who is vetted
 * @param role the role profile's name, {@code site} the site's name or nothing
 * @param days working days in the stage
 * @param risk how the provisional start stands
 * @param blockers what holds it up, as far as we can see
 * @param isRenewal whether it is to follow a clearance that ends, so that its start is the day after that
 * @param clearing when it is likely to be decided; nothing where ten earlier cases do not say so
 */
public record CaseCard(
        VettingCase one,
        String name,
        String role,
        String site,
        String service,
        int days,
        Pace pace,
        Risk risk,
        List<Blocker> blockers,
        boolean isRenewal,
        @Nullable Clearing clearing) {

    /** First what puts a start at risk, then what is stuck, then what has waited longest. */
    static final Comparator<CaseCard> URGENT = Comparator.comparing(CaseCard::risk)
            .thenComparing(CaseCard::pace)
            .thenComparing(Comparator.comparing(CaseCard::days).reversed())
            .thenComparing(card -> card.one().id().value());

    public CaseCard {
        blockers = List.copyOf(blockers);
    }

    /** How long a case has stayed in its stage, against what the force's rule says is usual. */
    public enum Pace {
        STUCK,
        SLOW,
        ON_TRACK
    }

    /** Whether the provisional start can be kept. */
    public enum Risk {
        MISSED,
        AT_RISK,
        LIKELY,
        NONE
    }

    /** What holds a case up. */
    public enum Blocker {
        NO_NEXT_ACTION,
        ACTION_OVERDUE,
        RETURNED_TWICE,
        NO_PROVISIONAL_START,
        ENDS_TOO_SOON,
        /** The start was agreed, and the clearance has been stopped since. */
        HOLDS_NO_MORE
    }
}
