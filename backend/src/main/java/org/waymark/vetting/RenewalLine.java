package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.VettingCaseId;

/**
 * A clearance that ends before long, and when its renewal has to be begun.
 *
 * @param sites the names of the sites of the person's post
 * @param ends its last day
 * @param startBy the last day on which its renewal can be begun at ease: its last day, less what is usual, less ten
 * @param usual working days that are usual, and {@code sample} how many cases of ours say so; 0 where it is the rule's word
 * @param slack working days until {@code startBy}; negative once it has gone by
 * @param begun the open case that would follow it; {@code asked} when a manager last asked for one
 */
public record RenewalLine(
        ClearanceId id,
        PersonId person,
        String name,
        String role,
        List<String> sites,
        ForceCode issuer,
        String level,
        LocalDate ends,
        LocalDate startBy,
        int usual,
        int sample,
        int slack,
        RenewalBand band,
        @Nullable VettingCaseId begun,
        @Nullable LocalDate asked) {

    public RenewalLine {
        sites = List.copyOf(sites);
    }

    /** Whether somebody still has to begin it. */
    public boolean isToBegin() {
        return begun == null;
    }
}
