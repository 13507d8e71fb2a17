package org.waymark.people;

import java.time.LocalDate;
import java.util.List;

/**
 * How long volunteers stay: what holds today, what will hold, and what was said before.
 *
 * @param changes how often it was changed, so that two who change it at once notice each other
 */
public record TermRuleSheet(
        TermRule holding, List<TermRule> later, List<TermRule> earlier, int changes, LocalDate today) {

    public TermRuleSheet {
        later = List.copyOf(later);
        earlier = List.copyOf(earlier);
    }
}
