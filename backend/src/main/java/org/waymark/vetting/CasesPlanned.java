package org.waymark.vetting;

import java.util.List;
import org.waymark.kernel.VettingCaseId;

/**
 * What came of planning several cases at once.
 *
 * @param done how many were planned
 * @param changed those that somebody else had changed or closed meanwhile; they stay as they are
 */
public record CasesPlanned(int done, List<VettingCaseId> changed) {

    public CasesPlanned {
        changed = List.copyOf(changed);
    }
}
