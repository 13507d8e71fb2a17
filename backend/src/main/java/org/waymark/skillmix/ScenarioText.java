package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;

/** What somebody keeps of a scenario. */
public record ScenarioText(String name, LocalDate day, List<PlannedMove> moves) {
    public ScenarioText {
        moves = List.copyOf(moves);
    }
}
