package org.waymark.supervision;

import java.util.Comparator;
import java.util.List;

/** How somebody's supervision stands, a line for each kind that their pattern asks for. */
public record Compliance(List<ComplianceLine> lines) {

    /** The worst of the kinds; no pattern where nothing is asked. */
    public ComplianceState state() {
        return lines.stream()
                .map(ComplianceLine::state)
                .max(Comparator.naturalOrder())
                .orElse(ComplianceState.NO_PATTERN);
    }
}
