package org.waymark.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.vetting.Start;

/**
 * What a recruiter sees of a candidate's checklist.
 *
 * @param answers the newest of what was said, by item
 * @param link the newest link, if one was made; its secret is gone
 * @param open whether that link still opens the checklist
 */
public record GuidanceFile(
        Start start,
        String name,
        List<GuidanceItem> items,
        Map<String, GivenAnswer> answers,
        @Nullable GuidanceLink link,
        boolean open,
        Instant now) {

    public GuidanceFile {
        items = List.copyOf(items);
        answers = Map.copyOf(answers);
    }

    /** How many items are done. */
    public long done() {
        return items.stream().filter(item -> answers.containsKey(item.code())).count();
    }
}
