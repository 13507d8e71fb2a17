package org.waymark.assessment;

import java.util.List;
import org.waymark.kernel.CompetencyCode;

/** What was kept as last time, and what was not because its wording has changed since. */
public record Carried(Saved saved, List<CompetencyCode> kept, List<LeftOut> leftOut) {

    /** A competency that has to be looked at again. */
    public record LeftOut(CompetencyCode competency, String title) {}
}
