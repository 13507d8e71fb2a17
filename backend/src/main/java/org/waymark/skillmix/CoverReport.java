package org.waymark.skillmix;

import java.util.List;

/**
 * How a service is covered, all that one page tells of it.
 *
 * @param ground whether there is anything that cover could be worked out from
 * @param singlePoints the needs that hang on one person, most critical and soonest to end first
 */
public record CoverReport(
        Coverage coverage, List<SinglePoint> singlePoints, CoverTimeline timeline, CoverGround ground) {

    public CoverReport {
        singlePoints = List.copyOf(singlePoints);
    }
}
