package org.waymark.development;

import org.waymark.framework.Competency;
import org.waymark.framework.ScaleLevel;

/** A competency in which somebody is where a role profile asks them to be already, or further. */
public record CarriedOver(Competency competency, ScaleLevel mine, ScaleLevel need) {}
