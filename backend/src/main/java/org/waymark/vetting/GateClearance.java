package org.waymark.vetting;

import java.util.List;
import org.waymark.kernel.ForceCode;

/**
 * A clearance as the gate sees it.
 *
 * @param spans the days on which it holds
 */
record GateClearance(ForceCode issuer, String level, ClearanceState state, List<Episode.Span> spans) {

    GateClearance {
        spans = List.copyOf(spans);
    }
}
