package org.waymark.observation;

import java.time.LocalDate;
import java.util.List;
import org.waymark.framework.AtWork;
import org.waymark.framework.Competency;
import org.waymark.framework.LevelWords;
import org.waymark.kernel.Level;

/**
 * What somebody needs in order to ask for an observation.
 *
 * @param levels the levels that can be looked for, without 0, in which there is nothing to see
 * @param proposed what their role needs, or “on my own” where it needs nothing
 */
public record AskSheet(Competency competency, AtWork atWork, List<LevelWords> levels, Level proposed, LocalDate today) {

    public AskSheet {
        levels = List.copyOf(levels);
    }
}
