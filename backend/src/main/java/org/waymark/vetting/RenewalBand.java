package org.waymark.vetting;

/** How soon a clearance ends; a reminder is written when each of the first six begins. */
public enum RenewalBand {
    DAYS_7(7),
    DAYS_14(14),
    DAYS_30(30),
    DAYS_60(60),
    DAYS_90(90),
    DAYS_180(180),
    /** It ends later, but its renewal has to be begun before long. */
    LATER(Integer.MAX_VALUE),
    /** It has ended, and nothing followed it. */
    ENDED(-1);

    private final int days;

    RenewalBand(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** The band of a clearance that holds for so many more days, today not counted; negative once it has ended. */
    static RenewalBand of(long left) {
        if (left < 0) {
            return ENDED;
        }
        for (RenewalBand band : values()) {
            if (left <= band.days) {
                return band;
            }
        }
        return LATER;
    }
}
