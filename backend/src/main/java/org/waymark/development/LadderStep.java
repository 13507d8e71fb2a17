package org.waymark.development;

import java.util.List;
import org.waymark.framework.PayBand;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;

/**
 * One role profile on the ladder and how much of it one meets. The note tells the condition of the step from one's own
 * role, or is empty; strands are those that somebody in the role may carry.
 */
public record LadderStep(
        RoleProfile profile, Place place, int met, int total, List<PayBand> bands, List<Strand> strands, String note) {

    /** Where a profile lies, seen from one's own. */
    public enum Place {
        HERE,
        NEXT,
        OTHER
    }

    public LadderStep {
        bands = List.copyOf(bands);
        strands = List.copyOf(strands);
    }

    /** How many competencies are still below what the profile asks for. */
    public int missing() {
        return total - met;
    }
}
