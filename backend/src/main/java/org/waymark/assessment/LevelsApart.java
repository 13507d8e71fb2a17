package org.waymark.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * In how many competencies levels of one person lie two steps or more apart.
 *
 * @param toAgree in what they sent and is not agreed yet: between what they say and what their role asks or was agreed last
 * @param agreed in their newest round, where nothing waits to be agreed: between what they said and what was agreed
 * @param agreedAt when that round was agreed; none where nothing in it lies apart
 */
public record LevelsApart(int toAgree, int agreed, @Nullable Instant agreedAt) {

    static final LevelsApart NOWHERE = new LevelsApart(0, 0, null);
}
