package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Whether a rule of vetting can be as somebody enters it. */
@Singleton
class RuleCheck {

    static final int LONGEST_SOURCE = 300;

    private static final int MOST_MONTHS = 240;
    private static final int MOST_DAYS = 730;
    private static final int MOST_YEARS = 10;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final ClearanceLists lists;
    private final ClearanceBodies bodies;
    private final Today today;

    RuleCheck(ClearanceLists lists, ClearanceBodies bodies, Today today) {
        this.lists = lists;
        this.bodies = bodies;
        this.today = today;
    }

    /** @throws Refused.NotValid with everything that is wrong */
    void sound(Actor actor, ForceCode force, String level, LocalDate from, RuleText text) {
        var faults = new Faults();
        faults.unless(
                force.equals(VettingRule.ANY) || isBody(actor, force),
                "force",
                "There is no force or body with the code " + force + ".");
        knownLevel(level, faults);
        dated(from, text.source(), text.sourcedOn(), faults);
        numbers(text, faults);
        text.thresholds()
                .forEach((stage, threshold) -> faults.unless(
                        threshold.slowDays() >= 1
                                && threshold.stuckDays() > threshold.slowDays()
                                && threshold.stuckDays() <= MOST_DAYS,
                        stage.name(),
                        "Give at least 1 day until slow, and more days until stuck."));
        faults.unless(
                text.thresholds().size() == Stage.values().length, "stages", "Give the days of every stage of a case.");
        faults.refuseIfAny();
    }

    /** @throws Refused.NotValid with everything that is wrong */
    void sound(Actor actor, NewAcceptance wanted) {
        var faults = new Faults();
        faults.unless(
                isBody(actor, wanted.force()) && !wanted.force().equals(Schemes.NATIONAL),
                "force",
                "Choose the force that answers.");
        faults.unless(
                isBody(actor, wanted.issuer()) && !wanted.issuer().equals(Schemes.NATIONAL),
                "issuer",
                "Choose the force that gave the clearance. A national one counts anywhere already.");
        faults.unless(
                !wanted.force().equals(wanted.issuer()), "issuer", "A force accepts its own clearances in any case.");
        faults.unless(lists.schemes().find(wanted.level()).isPresent(), "level", "Choose the level of the clearance.");
        day(wanted.from(), "from", faults);
        past(wanted.sourcedOn(), faults);
        faults.refuseIfAny();
    }

    /** Adds what is wrong with the day from which something holds, and with where it comes from. */
    void dated(LocalDate from, String source, LocalDate sourcedOn, Faults faults) {
        day(from, "from", faults);
        faults.required("source", source, LONGEST_SOURCE, "Say which policy or page this comes from.");
        past(sourcedOn, faults);
    }

    private boolean isBody(Actor actor, ForceCode code) {
        return bodies.byCode(actor).containsKey(code);
    }

    private void knownLevel(String level, Faults faults) {
        faults.unless(
                lists.schemes().find(level).isPresent()
                        || lists.checks().stream()
                                .anyMatch(check -> check.code().equals(level)),
                "level",
                "There is no level of clearance or check “" + Refused.quoted(level) + "”.");
    }

    private void day(LocalDate day, String field, Faults faults) {
        faults.unless(
                !day.isBefore(EARLIEST) && !day.isAfter(today.day().plusYears(2)),
                field,
                "Give a day from " + Today.inWords(EARLIEST) + " until two years from now.");
    }

    private void past(LocalDate day, Faults faults) {
        faults.unless(
                !day.isAfter(today.day()) && !day.isBefore(EARLIEST),
                "sourcedOn",
                "Give the day on which this was found out, today at the latest.");
    }

    private static void numbers(RuleText text, Faults faults) {
        within(text.validMonths(), 0, MOST_MONTHS, "validMonths", "months", faults);
        within(text.renewDays(), 0, MOST_DAYS, "renewDays", "days", faults);
        within(text.urgentDays(), 0, text.renewDays(), "urgentDays", "days", faults);
        within(text.residencyYears(), 0, MOST_YEARS, "residencyYears", "years", faults);
        within(text.addressYears(), 0, MOST_YEARS, "addressYears", "years", faults);
        within(text.usualDays(), 1, MOST_DAYS, "usualDays", "working days", faults);
    }

    private static void within(int number, int least, int most, String field, String unit, Faults faults) {
        faults.unless(
                number >= least && number <= most,
                field,
                "Give a whole number of " + unit + " from " + least + " to " + Math.max(least, most) + ".");
    }
}
