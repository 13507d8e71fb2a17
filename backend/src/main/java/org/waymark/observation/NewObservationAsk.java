package org.waymark.observation;

import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** What somebody would like a colleague to confirm: what they did, and for which level it is to be looked at. */
public record NewObservationAsk(CompetencyCode competency, Level level, String words) {}
