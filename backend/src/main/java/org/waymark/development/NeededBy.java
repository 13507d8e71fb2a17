package org.waymark.development;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ServiceId;

/**
 * Which service needs somebody to reach a level.
 *
 * @param need the cover need it is for, if it is for one
 * @param words what that need said when the goal was set: 500 characters at most, or empty
 */
public record NeededBy(ServiceId service, @Nullable CoverNeedId need, String words) {}
