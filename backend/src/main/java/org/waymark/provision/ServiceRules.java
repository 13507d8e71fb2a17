package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** For how long a service counts agreed levels, and how it works out posts, from which day on. */
@Singleton
public class ServiceRules {

    private static final int MOST_MONTHS = 60;
    private static final BigDecimal MOST_PERCENT = new BigDecimal("60");
    private static final BigDecimal SHORTEST_WEEK = new BigDecimal("20");
    private static final BigDecimal LONGEST_WEEK = new BigDecimal("48");

    private final ServiceRuleRepository rules;
    private final ServiceRepository services;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    ServiceRules(
            ServiceRuleRepository rules, ServiceRepository services, Access access, AuditTrail trail, Today today) {
        this.rules = rules;
        this.services = services;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** How each of these services counts on the day, as usual where it says nothing; one statement. */
    @Transactional(readOnly = true)
    public Map<ServiceId, ServiceRule> on(Actor actor, Collection<ServiceId> ids, LocalDate day) {
        access.require(actor, Permission.READ_SERVICES);
        var found = new HashMap<ServiceId, ServiceRule>();
        ids.forEach(id -> found.put(id, ServiceRule.USUAL));
        if (!ids.isEmpty()) {
            rules.on(Set.copyOf(ids), day).forEach(row -> found.put(row.serviceId(), row.rule()));
        }
        return found;
    }

    /**
     * The service and how it counts over the years; the service's version is the one that a change asks for.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public ServiceRuleFile of(Actor actor, ServiceId id) {
        access.require(actor, Permission.READ_SERVICES, id);
        return file(id);
    }

    /**
     * Says how the service counts from a day on, until the day before the next rule; one from exactly this day is replaced.
     *
     * @param version the version of the service
     * @return the version of the service after the change
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if the day lies outside the service's life (“from”), or for each number that is too small
     *     or too large, named as the parts of {@link ServiceRule} are
     * @throws Refused.ChangedMeanwhile if somebody else changed the service first
     */
    @Transactional
    public int set(Actor actor, ServiceId id, int version, LocalDate from, ServiceRule rule) {
        access.require(actor, Permission.PLAN_COVER, id);
        ServiceRuleFile before = file(id);
        var faults = new Faults();
        SettingCheck.withinLife(before.service(), from, today.day(), faults);
        check(rule, faults);
        faults.refuseIfAny();
        claim(id, version);
        rules.delete(id, from);
        rules.add(
                id,
                from,
                rule.levelMonths(),
                rule.leavePercent(),
                rule.trainingPercent(),
                rule.sicknessPercent(),
                rule.fullTimeHours(),
                today.now());
        trail.record(
                actor,
                Act.SERVICE_RULE_CHANGED,
                null,
                "service " + id.text(),
                "from " + from + ": " + brief(rule) + "; before: " + brief(before.on(from)));
        return version + 1;
    }

    /**
     * Takes back what was said from exactly this day on; what held before holds on.
     *
     * @param version the version of the service
     * @return the version of the service after the change
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotNow if nothing was said from that day on
     * @throws Refused.ChangedMeanwhile if somebody else changed the service first
     */
    @Transactional
    public int withdraw(Actor actor, ServiceId id, int version, LocalDate from) {
        access.require(actor, Permission.PLAN_COVER, id);
        ServiceRuleFile before = file(id);
        if (before.editions().stream().noneMatch(edition -> edition.from().equals(from))) {
            throw new Refused.NotNow("Nothing begins on " + Today.inWords(from) + " that could be taken back.");
        }
        claim(id, version);
        rules.delete(id, from);
        trail.record(
                actor,
                Act.SERVICE_RULE_CHANGED,
                null,
                "service " + id.text(),
                "taken back what was said from " + from + ": " + brief(before.on(from)));
        return version + 1;
    }

    private ServiceRuleFile file(ServiceId id) {
        LdService service = services.find(id).orElseThrow(() -> new Refused.NotFound("service"));
        return new ServiceRuleFile(
                service,
                rules.ofService(id).stream()
                        .map(row -> new ServiceRuleFile.From(row.fromDay(), row.rule(), row.enteredAt()))
                        .toList());
    }

    private static void check(ServiceRule rule, Faults faults) {
        faults.unless(
                rule.levelMonths() >= 1 && rule.levelMonths() <= MOST_MONTHS,
                "levelMonths",
                "Give a whole number of months from 1 to 60.");
        percent(rule.leavePercent(), "leavePercent", faults);
        percent(rule.trainingPercent(), "trainingPercent", faults);
        percent(rule.sicknessPercent(), "sicknessPercent", faults);
        faults.unless(
                isBetween(rule.fullTimeHours(), SHORTEST_WEEK, LONGEST_WEEK),
                "fullTimeHours",
                "Give the hours of a full week from 20 to 48, with one decimal at most.");
    }

    private static void percent(BigDecimal percent, String field, Faults faults) {
        faults.unless(
                isBetween(percent, BigDecimal.ZERO, MOST_PERCENT),
                field,
                "Give a percentage from 0 to 60, with one decimal at most.");
    }

    private static boolean isBetween(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= 1;
    }

    private void claim(ServiceId id, int version) {
        if (services.claim(id, version) == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else changed this service. Look at it again before you go on.");
        }
    }

    private static String brief(ServiceRule rule) {
        return "levels " + rule.levelMonths() + " months, leave " + rule.leavePercent() + ", training "
                + rule.trainingPercent() + ", sickness " + rule.sicknessPercent() + ", full time "
                + rule.fullTimeHours();
    }
}
