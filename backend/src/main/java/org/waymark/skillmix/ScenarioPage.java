package org.waymark.skillmix;

import java.util.List;

/** Some of the scenarios that somebody may open, the one changed last first, and how many there are. */
public record ScenarioPage(List<Scenario> scenarios, int total) {

    /** As many as one page has. */
    public static final int SIZE = 20;

    public ScenarioPage {
        scenarios = List.copyOf(scenarios);
    }
}
