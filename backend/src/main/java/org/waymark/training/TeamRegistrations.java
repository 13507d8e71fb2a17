package org.waymark.training;

import java.util.List;

/**
 * A page of the registrations of those whom somebody looks after, the next renewal first.
 *
 * @param page which page, from 0
 * @param total how many there are, all pages together
 */
public record TeamRegistrations(List<Line> lines, int page, int total) {

    /** How many stand on a page. */
    public static final int ON_A_PAGE = 50;

    public TeamRegistrations {
        lines = List.copyOf(lines);
    }

    /** A registration with the name of its holder. */
    public record Line(String name, Registration registration) {}
}
