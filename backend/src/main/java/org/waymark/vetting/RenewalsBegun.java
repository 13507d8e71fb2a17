package org.waymark.vetting;

import java.util.List;
import org.waymark.kernel.VettingCaseId;

/**
 * What came of beginning several renewals.
 *
 * @param opened the cases that were opened
 * @param running how many were left alone because a case is open already
 * @param withoutPost how many were left alone because the person holds no post in the actor's services any more
 */
public record RenewalsBegun(List<VettingCaseId> opened, int running, int withoutPost) {

    public RenewalsBegun {
        opened = List.copyOf(opened);
    }
}
