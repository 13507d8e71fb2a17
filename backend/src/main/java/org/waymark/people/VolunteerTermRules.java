package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** How long volunteers stay: a setting, from a day on and with its source. */
@Singleton
public class VolunteerTermRules {

    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_MONTHS = 120;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final TermRuleRepository rules;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    VolunteerTermRules(TermRuleRepository rules, Access access, AuditTrail trail, Today today) {
        this.rules = rules;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * What holds today, what will hold and what was said before.
     *
     * @throws Refused.NotAllowed if the actor may not manage people
     */
    @Transactional(readOnly = true)
    public TermRuleSheet sheet(Actor actor) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        LocalDate day = today.day();
        List<TermRuleRow> said = rules.list();
        TermRule holding = rules.on(day)
                .map(VolunteerTermRules::rule)
                .orElseGet(() -> new TermRule(null, TermRules.USUAL_MONTHS, ""));
        return new TermRuleSheet(
                holding,
                rules(said, row -> row.fromDay().isAfter(day)),
                rules(said, row -> !row.fromDay().isAfter(day) && !rule(row).equals(holding)),
                said.isEmpty() ? 0 : said.getFirst().changeNo(),
                day);
    }

    /**
     * Says how long volunteers stay whose post begins on a day or later. Terms that are set already stay as they are.
     *
     * @param changes how many changes the actor had seen
     * @throws Refused.NotAllowed if the actor may not manage people
     * @throws Refused.NotValid if the months are not from 1 to 120, the day is out of bounds, or no source is named
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public void set(Actor actor, LocalDate from, int months, String source, int changes) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        var faults = new Faults();
        faults.unless(
                months >= 1 && months <= MOST_MONTHS,
                "months",
                "Give a whole number of months from 1 to " + MOST_MONTHS + ".");
        faults.unless(
                !from.isBefore(EARLIEST) && !from.isAfter(today.day().plusYears(2)),
                "from",
                "Give a day from " + Today.inWords(EARLIEST) + " until two years from now.");
        String words = faults.required("source", source, LONGEST_SOURCE, "Say which policy or page this comes from.");
        faults.refuseIfAny();
        if (rules.changes() != changes) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else changed the term of volunteers. Look at it again before you go on.");
        }
        TermRuleRow row =
                rules.save(new TermRuleRow(Ids.next(), changes + 1, from, months, words, actor.person(), today.now()));
        trail.record(actor, Act.VOLUNTEER_TERM_SET, null, "change " + row.changeNo(), months + " months from " + from);
    }

    private static List<TermRule> rules(List<TermRuleRow> said, Predicate<TermRuleRow> which) {
        return said.stream().filter(which).map(VolunteerTermRules::rule).toList();
    }

    private static TermRule rule(TermRuleRow row) {
        return new TermRule(row.fromDay(), row.months(), row.source());
    }
}
