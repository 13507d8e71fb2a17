package org.waymark.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What one supervisor, or one team, agreed.
 *
 * @param told nothing where it would be about fewer than five people, or would let such a number be worked out
 * @param prompt what there is to talk about; none where nothing stands out, or nothing is told
 */
public record CalibrationGroup(
        String name, @Nullable Differences told, @Nullable Prompt prompt) {

    /** Where a group clearly differs from all others; a reason to look together, and no judgement. */
    public enum Prompt {
        OFTEN_LOWER,
        OFTEN_HIGHER,
        HARDLY_EVER_DIFFERENT
    }
}
