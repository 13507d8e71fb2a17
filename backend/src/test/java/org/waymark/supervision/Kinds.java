package org.waymark.supervision;

import org.waymark.kernel.KindCode;

/** The kinds of supervision that come with the application, for tests. */
public final class Kinds {

    public static final KindCode MGT = new KindCode("MGT");
    public static final KindCode CLIN = new KindCode("CLIN");
    public static final KindCode PROF = new KindCode("PROF");
    public static final KindCode SAFE = new KindCode("SAFE");
    public static final KindCode PEER = new KindCode("PEER");
    public static final KindCode GRP = new KindCode("GRP");
    public static final KindCode DEB = new KindCode("DEB");
    public static final KindCode VOLR = new KindCode("VOLR");

    private Kinds() {}

    /** The kind as it comes with the application. */
    static SupervisionKind shipped(KindCode code) {
        return SupervisionKindImport.KINDS.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What a pattern asks of one of them. */
    static SupervisionNeed need(KindCode code, int maxGapDays, int minMinutes) {
        return new SupervisionNeed(shipped(code), maxGapDays, minMinutes, null);
    }
}
