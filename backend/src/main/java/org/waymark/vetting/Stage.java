package org.waymark.vetting;

/** Where a vetting case stands on the board, from the offer to the agreed start. */
public enum Stage {
    OFFER_MADE(Turn.US),
    FORM_WITH_CANDIDATE(Turn.CANDIDATE),
    READY_CHECK(Turn.US),
    WITH_POLICE(Turn.POLICE),
    QUERY_FROM_POLICE(Turn.CANDIDATE),
    DECISION_IN(Turn.US),
    START_AGREED(Turn.US);

    private final Turn turn;

    Stage(Turn turn) {
        this.turn = turn;
    }

    /** Whose move it is while a case stands here. */
    public Turn turn() {
        return turn;
    }

    /** Who has to do something next. */
    public enum Turn {
        CANDIDATE,
        US,
        POLICE
    }
}
