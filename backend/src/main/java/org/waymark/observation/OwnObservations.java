package org.waymark.observation;

import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.kernel.CompetencyCode;

/** Somebody's own links of the last 30 days and what others ever saw them do, with the framework's names for it. */
public record OwnObservations(List<AskedObservation> asked, List<Observation> seen, Framework framework) {

    public OwnObservations {
        asked = List.copyOf(asked);
        seen = List.copyOf(seen);
    }

    /** The name of a competency, or its code where the framework has it no more. */
    public String title(CompetencyCode code) {
        return framework.find(code).map(one -> one.title()).orElse(code.value());
    }
}
