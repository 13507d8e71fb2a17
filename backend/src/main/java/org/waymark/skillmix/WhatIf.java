package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;

/** What would happen to a service's cover if some things changed. Nothing real changes, and nothing is kept. */
@Singleton
public class WhatIf {

    private final ScenarioBases bases;
    private final LdServices services;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    WhatIf(ScenarioBases bases, LdServices services, Access access, AuditTrail trail, Today today) {
        this.bases = bases;
        this.services = services;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The services whose teams the actor may try things out for, by name: what a chooser offers. */
    @Transactional(readOnly = true)
    public List<LdService> services(Actor actor) {
        access.require(actor, Permission.READ_SERVICES);
        Scope scope = access.scope(actor, Permission.PLAN_SCENARIOS);
        return scope.isEmpty()
                ? List.of()
                : services.list(actor).stream()
                        .filter(one -> scope.all() || scope.services().contains(one.id()))
                        .toList();
    }

    /**
     * How each need is met before and after some moves, on a day. Reading this is written down.
     *
     * @param day the day to compare on; today where none is named
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if there are more than a hundred moves, or a day is not within five years
     */
    @Transactional
    public Outlook outlook(Actor actor, ServiceId service, @Nullable LocalDate day, List<PlannedMove> moves) {
        LocalDate compared = Objects.requireNonNullElse(day, today.day());
        access.require(actor, Permission.PLAN_SCENARIOS, service);
        var faults = new Faults();
        ScenarioCheck.sound(new ScenarioText("", compared, moves), today.day(), faults);
        faults.refuseIfAny();
        ScenarioBases.Loaded loaded = bases.of(actor, service, compared);
        Outlook outlook = Outlook.of(loaded.basis(), moves, loaded.choices());
        record(actor, service, "what if, moves " + moves.size());
        return outlook;
    }

    /**
     * What gets worse if each person leaves, one at a time: the single points of failure. Reading this is written down.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional
    public EachLeaves eachLeaves(Actor actor, ServiceId service, @Nullable LocalDate day) {
        access.require(actor, Permission.PLAN_SCENARIOS, service);
        ScenarioBases.Loaded loaded = bases.of(actor, service, Objects.requireNonNullElse(day, today.day()));
        record(actor, service, "each person leaves in turn");
        return EachLeaves.of(loaded.basis().picture());
    }

    /**
     * Everyone whose clearance ends this quarter of the year, as a scenario to be compared on the day after the quarter.
     * Reading this is written down.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional
    public ScenarioText clearancesEnding(Actor actor, ServiceId service) {
        access.require(actor, Permission.PLAN_SCENARIOS, service);
        LocalDate day = today.day();
        LocalDate next = nextQuarter(day);
        ScenarioBases.Loaded loaded = bases.of(actor, service, next);
        record(actor, service, "clearances that end by " + next.minusDays(1));
        return new ScenarioText(
                "Clearances that end by " + Today.inWords(next.minusDays(1)),
                next,
                ClearanceMoves.ending(loaded.basis().picture(), day, next.minusDays(1)).stream()
                        .limit(ScenarioCheck.MOST_MOVES)
                        .map(move -> new PlannedMove(move, true))
                        .toList());
    }

    static LocalDate nextQuarter(LocalDate day) {
        int month = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return day.withDayOfMonth(1).withMonth(month).plusMonths(3);
    }

    private void record(Actor actor, ServiceId service, String details) {
        trail.record(actor, Act.COVER_READ, null, "service " + service.text(), details);
    }
}
