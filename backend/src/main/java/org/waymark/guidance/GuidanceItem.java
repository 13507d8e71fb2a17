package org.waymark.guidance;

/** Something that candidates are told before they fill in a vetting form, also in easy-read words. It asks nothing. */
public record GuidanceItem(String code, Kind kind, String title, String words, String easy) {

    /** How a candidate says that they are done with it. */
    public enum Kind {
        READ,
        RESIDENCE,
        ADDRESSES,
        PEOPLE
    }

    /** Whether this can be said of the item. */
    public boolean takes(GuidanceAnswer answer) {
        return switch (kind) {
            case READ -> answer == GuidanceAnswer.READ;
            case RESIDENCE ->
                answer == GuidanceAnswer.MEETS
                        || answer == GuidanceAnswer.ASK_THE_FORCE
                        || answer == GuidanceAnswer.NOT_KNOWN;
            case ADDRESSES -> answer == GuidanceAnswer.READ || answer == GuidanceAnswer.NO_GAPS;
            case PEOPLE -> answer == GuidanceAnswer.COMPLETE;
        };
    }
}
