package org.waymark.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people look through before they send: three groups that deserve a second look, then everything by domain (the
 * lines of the sheet). The supervisor's name is missing when there is nobody to send it to.
 */
public record CheckSheet(RatingSheet sheet, @Nullable String supervisor) {

    public List<RatingSheet.Line> notAnswered() {
        return sheet.lines().stream().filter(line -> !line.isAnswered()).toList();
    }

    public List<RatingSheet.Line> farFromLastTime() {
        return sheet.lines().stream()
                .filter(RatingSheet.Line::isFarFromLastTime)
                .toList();
    }

    public List<RatingSheet.Line> belowNeed() {
        return sheet.lines().stream().filter(RatingSheet.Line::isBelowNeed).toList();
    }

    /** Whether everything needed for sending is there. */
    public boolean isReady() {
        return supervisor != null && sheet.progress().isComplete();
    }
}
