package org.waymark.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.RoleCode;

/** How long volunteers stay who begin on one day or another. */
record TermRules(List<TermRuleRow> said) {

    /** The term of a volunteer until somebody says otherwise: 18 months, as the Wiltshire model of 2017 has it. */
    static final int USUAL_MONTHS = 18;

    TermRules {
        said = List.copyOf(said);
    }

    /** The end of a volunteer's term, set where none is given; nothing for everybody else. */
    @Nullable
    LocalDate end(RoleCode role, LocalDate startsOn, @Nullable LocalDate given) {
        return given == null && role.equals(PostCheck.VOLUNTEER) ? startsOn.plusMonths(months(startsOn)) : given;
    }

    /** How many months somebody stays who begins on the day; of two rules from one day the one said last holds. */
    int months(LocalDate startsOn) {
        return said.stream()
                .filter(rule -> !rule.fromDay().isAfter(startsOn))
                .max(Comparator.comparing(TermRuleRow::fromDay).thenComparingInt(TermRuleRow::changeNo))
                .map(TermRuleRow::months)
                .orElse(USUAL_MONTHS);
    }
}
