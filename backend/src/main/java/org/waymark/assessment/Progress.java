package org.waymark.assessment;

/** How much of an assessment is answered, and about how many minutes the rest takes at the person's own pace. */
public record Progress(int answered, int total, int minutesLeft) {

    public boolean isComplete() {
        return answered >= total;
    }

    public int unanswered() {
        return Math.max(0, total - answered);
    }
}
