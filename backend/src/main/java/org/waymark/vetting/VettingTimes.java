package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Today;
import org.waymark.sheet.CsvText;

/** Tells how long vetting takes, per force and level, without saying of whom; nothing is said of fewer than ten cases. */
@Singleton
public class VettingTimes {

    private static final List<String> HEADINGS = List.of(
            "Force",
            "Level",
            "Stage",
            "Cases",
            "Shortest",
            "A quarter within",
            "Half within",
            "Three quarters within",
            "17 of 20 within",
            "Longest");

    private final CaseHistory history;
    private final VettingCaseRepository cases;
    private final CaseCards cards;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    VettingTimes(
            CaseHistory history,
            VettingCaseRepository cases,
            CaseCards cards,
            Access access,
            AuditTrail trail,
            Today today) {
        this.history = history;
        this.cases = cases;
        this.cards = cards;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The figures of all services together, and how old the open cases of the actor's services are.
     *
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor's roles let them see no cases of vetting
     */
    @Transactional(readOnly = true)
    public TimesSheet of(Actor actor) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        WorkingDays work = cards.workingDays();
        PastCases past = history.read(work);
        LocalDate day = today.day();
        RuleSheet rules = cards.rules(actor);
        return new TimesSheet(
                lines(past, rules), past.returned(day.minusYears(1)).orElse(null), open(actor, work), rules, day);
    }

    /**
     * The same figures as the text of a CSV file, working days throughout; cells are safe to open in a spreadsheet.
     *
     * @throws org.waymark.kernel.Refused.NotAllowed as for the page
     */
    @Transactional
    public byte[] csv(Actor actor) {
        TimesSheet sheet = of(actor);
        var lines = new ArrayList<List<String>>();
        lines.add(HEADINGS);
        for (TimesSheet.Line line : sheet.lines()) {
            lines.add(row(sheet.rules(), line, "Opening to decision", line.whole()));
            for (Stage stage : Stage.values()) {
                if (line.stages().containsKey(stage)) {
                    lines.add(row(
                            sheet.rules(),
                            line,
                            CaseRules.words(stage),
                            line.stages().get(stage)));
                }
            }
        }
        trail.record(actor, Act.EXPORTED, null, "vetting times", "format CSV, rows " + lines.size());
        return CsvText.of(lines, HEADINGS.size());
    }

    private static List<String> row(RuleSheet rules, TimesSheet.Line line, String what, @Nullable Spread spread) {
        var cells = new ArrayList<>(List.of(rules.body(line.issuer()), rules.level(line.level()), what));
        if (spread == null) {
            cells.add("fewer than " + Spread.FEWEST + " decided");
        } else {
            for (int figure : new int[] {
                spread.count(),
                spread.shortest(),
                spread.quarter(),
                spread.median(),
                spread.threeQuarters(),
                spread.most(),
                spread.longest()
            }) {
                cells.add(Integer.toString(figure));
            }
        }
        return cells;
    }

    private record About(ForceCode issuer, String level) {}

    private static List<TimesSheet.Line> lines(PastCases past, RuleSheet rules) {
        return past.cases().stream()
                .map(one -> new About(one.issuer(), one.level()))
                .distinct()
                .sorted(Comparator.<About, String>comparing(about -> rules.body(about.issuer()))
                        .thenComparing(About::level))
                .map(about -> line(past, about))
                .toList();
    }

    private static TimesSheet.Line line(PastCases past, About about) {
        var stages = new EnumMap<Stage, Spread>(Stage.class);
        for (Stage stage : Stage.values()) {
            past.in(about.issuer(), about.level(), stage).ifPresent(spread -> stages.put(stage, spread));
        }
        return new TimesSheet.Line(
                about.issuer(),
                about.level(),
                past.whole(about.issuer(), about.level()).orElse(null),
                stages);
    }

    private Map<TimesSheet.Age, Integer> open(Actor actor, WorkingDays work) {
        Scope scope = access.scope(actor, Permission.READ_CASE_STANDINGS);
        var ages = new EnumMap<TimesSheet.Age, Integer>(TimesSheet.Age.class);
        cases.open(scope.all(), scope.servicesForSql()).forEach(one -> {
            LocalDate opened = Today.inLondon(one.openedAt()).toLocalDate();
            ages.merge(TimesSheet.Age.of(work.since(opened, today.day())), 1, Integer::sum);
        });
        ages.values().removeIf(count -> count < Spread.FEWEST);
        return ages;
    }
}
