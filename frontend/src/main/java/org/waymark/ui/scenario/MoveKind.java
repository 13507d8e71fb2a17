package org.waymark.ui.scenario;

/** What a move can be, in the order in which it is offered. */
enum MoveKind {
    LEAVES,
    JOINS,
    WORKS_ALSO,
    TRAINED,
    CLEARANCE_ENDS,
    SITE_OPENS,
    PATHWAY_OPENS,
    HOURS_CHANGE
}
