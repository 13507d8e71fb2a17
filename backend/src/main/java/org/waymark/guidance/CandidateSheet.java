package org.waymark.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The checklist as a candidate sees it: no name, no post, nothing but what is to be read.
 *
 * @param done the items that were answered with this link; each is answered once
 */
public record CandidateSheet(
        List<GuidanceItem> items, Set<String> done, int residenceYears, int addressYears, LocalDate today) {

    public CandidateSheet {
        items = List.copyOf(items);
        done = Set.copyOf(done);
    }

    public boolean isComplete() {
        return items.stream().allMatch(item -> done.contains(item.code()));
    }
}
