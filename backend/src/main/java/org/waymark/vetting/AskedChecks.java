package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which checks are asked before somebody starts: what comes with the application, and what was said of it since. */
@Singleton
class AskedChecks {

    private final StartCheckRepository said;

    AskedChecks(StartCheckRepository said) {
        this.said = said;
    }

    /** Holds the list that comes with the application, so that it is read only when somebody needs it. */
    private static final class Bundled {

        static final List<StartCheckRule> RULES = AskedCheckImport.rules();
    }

    /** What holds for each check on the day: of what holds by then, what begins last, and of that what was said last. */
    List<StartCheckRule> holding(LocalDate day) {
        Map<EmploymentCheck, StartCheckRule> holding = bundled();
        inOrder()
                .filter(row -> !row.fromDay().isAfter(day))
                .forEach(row -> holding.computeIfPresent(row.checkCode(), (check, before) -> row.rule(before.name())));
        return List.copyOf(holding.values());
    }

    /** What will hold after the day, in order. */
    List<StartCheckRule> after(LocalDate day) {
        Map<EmploymentCheck, StartCheckRule> names = bundled();
        return inOrder()
                .filter(row -> row.fromDay().isAfter(day))
                .filter(row -> names.containsKey(row.checkCode()))
                .map(row -> row.rule(
                        Objects.requireNonNull(names.get(row.checkCode())).name()))
                .toList();
    }

    private Stream<StartCheckRow> inOrder() {
        return said.list().stream()
                .sorted(Comparator.comparing(StartCheckRow::fromDay).thenComparing(StartCheckRow::changeNo));
    }

    private static Map<EmploymentCheck, StartCheckRule> bundled() {
        var rules = new LinkedHashMap<EmploymentCheck, StartCheckRule>();
        Bundled.RULES.forEach(rule -> rules.put(rule.check(), rule));
        return rules;
    }
}
