package org.waymark.skillmix;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.ServiceId;

/**
 * Who has at least the level in the competency.
 *
 * @param service none for everybody whose levels whoever asks may see
 * @param from the first person of the page
 */
public record WhoHasQuestion(@Nullable ServiceId service, CompetencyCode competency, Level lowest, int from) {}
