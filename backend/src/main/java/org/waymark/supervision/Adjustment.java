package org.waymark.supervision;

/** What changes how soon supervision is due, each a number of days that a service can set. */
public enum Adjustment {
    SOON("How many days before it is due supervision counts as due soon", 14, 1, 60),
    NEW_IN_ROLE("For how many days somebody new in post or role is supervised twice as often", 84, 0, 366),
    PRECEPTORSHIP("How many days lie between clinical sessions of somebody newly registered at most", 28, 1, 366),
    LONG_AWAY("From how many days away on the clock is paused", 28, 1, 366),
    RETURN("Within how many days of coming back a session is held", 14, 1, 90),
    DEBRIEF("Within how many days of an incident a debrief is offered", 3, 1, 30);

    private final String words;
    private final int shipped;
    private final int least;
    private final int most;

    Adjustment(String words, int shipped, int least, int most) {
        this.words = words;
        this.shipped = shipped;
        this.least = least;
        this.most = most;
    }

    public String words() {
        return words;
    }

    /** What holds where no service has said otherwise; a proposal. */
    public int shipped() {
        return shipped;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
