package org.waymark.development;

import java.util.List;

/**
 * A page of the plans of people whom somebody supervises or manages, by name.
 *
 * @param page which page it is, 1 first
 * @param total how many people there are on all pages
 */
public record PlanList(List<PlanLine> lines, int page, int total) {

    /** How many people are on a page. */
    public static final int PAGE = 50;

    public PlanList {
        lines = List.copyOf(lines);
    }
}
