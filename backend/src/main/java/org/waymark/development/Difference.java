package org.waymark.development;

import org.jspecify.annotations.Nullable;
import org.waymark.framework.AtWork;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.ScaleLevel;

/**
 * One competency in which a role profile asks for more: my level or none, what is needed and how many steps away that
 * is, the level that comes next on the way there, what my present profile asks for, if anything, and what the
 * competency looks like at each level.
 */
public record Difference(
        Competency competency,
        Domain domain,
        @Nullable ScaleLevel mine,
        ScaleLevel need,
        int steps,
        ScaleLevel next,
        @Nullable ScaleLevel asked,
        boolean raisedByStrand,
        AtWork atWork) {}
