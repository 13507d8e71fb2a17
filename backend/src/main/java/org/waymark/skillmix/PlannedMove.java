package org.waymark.skillmix;

/** A move of a scenario, switched on or off. */
public record PlannedMove(Move move, boolean on) {

    public PlannedMove switched() {
        return new PlannedMove(move, !on);
    }
}
