package org.waymark.recruitment;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.TeamId;

/**
 * How a candidate becomes a colleague.
 *
 * @param known who they are, if they are in the directory already
 * @param workEmail the address of somebody who is new, or empty
 * @param another whether somebody looked and nobody of the same name is this person
 * @param payBand may be empty
 */
public record HandOver(
        @Nullable PersonId known,
        String workEmail,
        boolean another,
        String payBand,
        @Nullable TeamId team) {}
