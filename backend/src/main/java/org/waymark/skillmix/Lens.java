package org.waymark.skillmix;

/** What the heat map colours by: the agreed level itself, or how far it is from what the role needs. */
public enum Lens {
    LEVEL,
    GAP
}
