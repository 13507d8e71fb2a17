package org.waymark.development;

/** How far an action has come. */
public enum ActionState {
    PLANNED,
    UNDER_WAY,
    DONE
}
