package org.waymark.skillmix;

import java.util.List;

/**
 * A kept scenario with what it comes to by the records of now.
 *
 * @param changed what has changed in the records since it was last looked at, a sentence for each kind; empty if nothing
 */
public record ScenarioFile(Scenario scenario, Outlook outlook, List<String> changed) {

    public ScenarioFile {
        changed = List.copyOf(changed);
    }

    public boolean isStale() {
        return !changed.isEmpty();
    }
}
