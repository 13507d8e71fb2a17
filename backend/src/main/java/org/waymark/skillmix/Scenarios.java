package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** Scenarios that managers keep for 90 days and may share with the other managers of the service. */
@Singleton
public class Scenarios {

    /** For how many days a scenario can be opened after it was made or last changed. */
    public static final int DAYS = 90;

    private static final int MOST = 200;

    private final ScenarioRepository scenarios;
    private final ScenarioBook book;
    private final ScenarioBases bases;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Scenarios(
            ScenarioRepository scenarios,
            ScenarioBook book,
            ScenarioBases bases,
            Access access,
            AuditTrail trail,
            Today today) {
        this.scenarios = scenarios;
        this.book = book;
        this.bases = bases;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Keeps a scenario; nobody else sees it until it is shared. Those of the service that have expired are cleared away.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if the name is missing or too long, there are more than a hundred moves, or a day is not
     *     within five years
     * @throws Refused.NotNow if the actor keeps two hundred of this service already
     */
    @Transactional
    public ScenarioId keep(Actor actor, ServiceId service, ScenarioText text) {
        access.require(actor, Permission.PLAN_SCENARIOS, service);
        String name = ScenarioCheck.sound(text, today.day());
        LocalDate day = today.day();
        scenarios.clear(service, day);
        if (scenarios.ownCount(service, actor.person(), day) >= MOST) {
            throw new Refused.NotNow("You keep " + MOST + " scenarios of this service. Delete one first.");
        }
        World world = world(actor, service, text.day());
        var id = new ScenarioId(Ids.next());
        scenarios.save(new ScenarioRow(
                id,
                service,
                name,
                text.day(),
                actor.person(),
                today.now(),
                day.plusDays(DAYS),
                false,
                world.hash(),
                world.text(),
                null,
                1));
        book.write(id, text.moves());
        record(actor, Act.SCENARIO_KEPT, id, service, "moves " + text.moves().size());
        return id;
    }

    /**
     * Changes name, day or moves; it can then be opened for another 90 days.
     *
     * @return the new version
     * @throws Refused.NotFound if there is no such scenario any more, or none that the actor may open
     * @throws Refused.NotAllowed if somebody else made it
     * @throws Refused.NotValid as when it is kept
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public int change(Actor actor, ScenarioId id, int version, ScenarioText text) {
        ScenarioRow row = own(actor, id);
        String name = ScenarioCheck.sound(text, today.day());
        World world = world(actor, row.serviceId(), text.day());
        ScenarioCheck.mustBeOne(scenarios.change(
                id, version, name, text.day(), today.day().plusDays(DAYS), world.hash(), world.text()));
        book.write(id, text.moves());
        record(
                actor,
                Act.SCENARIO_CHANGED,
                id,
                row.serviceId(),
                "moves " + text.moves().size());
        return version + 1;
    }

    /**
     * Lets the other managers of the service open it, or no more.
     *
     * @return the new version
     * @throws Refused.NotFound as when it is changed
     * @throws Refused.NotAllowed if somebody else made it
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public int share(Actor actor, ScenarioId id, int version, boolean shared) {
        ScenarioRow row = own(actor, id);
        ScenarioCheck.mustBeOne(scenarios.share(id, version, shared));
        record(actor, Act.SCENARIO_CHANGED, id, row.serviceId(), shared ? "shared" : "no longer shared");
        return version + 1;
    }

    /**
     * Says that the maker has seen what changed in the records since.
     *
     * @return the new version
     * @throws Refused.NotFound as when it is changed
     * @throws Refused.NotAllowed if somebody else made it
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public int lookAgain(Actor actor, ScenarioId id, int version) {
        ScenarioRow row = own(actor, id);
        World world = world(actor, row.serviceId(), row.aboutDay());
        ScenarioCheck.mustBeOne(scenarios.look(id, version, world.hash(), world.text()));
        record(actor, Act.SCENARIO_CHANGED, id, row.serviceId(), "looked at the records again");
        return version + 1;
    }

    /**
     * The actor's own and the shared scenarios of a service that have not expired, the one changed last first, twenty
     * from the given place on.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public ScenarioPage list(Actor actor, ServiceId service, int from) {
        access.require(actor, Permission.PLAN_SCENARIOS, service);
        LocalDate day = today.day();
        List<ScenarioRow> rows = scenarios.page(service, actor.person(), day, Math.max(0, from), ScenarioPage.SIZE);
        return new ScenarioPage(book.shown(actor, rows), scenarios.count(service, actor.person(), day));
    }

    /**
     * A scenario worked out by the records of now, and what has changed in them since. Reading this is written down.
     *
     * @throws Refused.NotFound if there is no such scenario any more, or none that the actor may open
     */
    @Transactional
    public ScenarioFile open(Actor actor, ScenarioId id) {
        ScenarioRow row = reachable(actor, id);
        if (row.deletedAt() != null || (!row.shared() && !actor.is(row.madeBy()))) {
            throw new Refused.NotFound("scenario");
        }
        ScenarioBases.Loaded loaded = bases.of(actor, row.serviceId(), row.aboutDay());
        Outlook outlook = Outlook.of(loaded.basis(), book.read(id), loaded.choices());
        record(actor, Act.SCENARIO_READ, id, row.serviceId(), "");
        return new ScenarioFile(
                book.shown(actor, List.of(row)).getFirst(),
                outlook,
                outlook.world().hash().equals(row.world())
                        ? List.of()
                        : outlook.world().changedSince(World.read(row.worldParts())));
    }

    /**
     * Deletes a scenario; until it expires it can be brought back.
     *
     * @throws Refused.NotFound as when it is changed
     * @throws Refused.NotAllowed if somebody else made it
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public void delete(Actor actor, ScenarioId id, int version) {
        ScenarioRow row = own(actor, id);
        ScenarioCheck.mustBeOne(scenarios.delete(id, version, today.now()));
        record(actor, Act.SCENARIO_DELETED, id, row.serviceId(), "");
    }

    /**
     * Brings a deleted scenario back. Nothing happens to one that is there.
     *
     * @throws Refused.NotFound if there is no such scenario any more, or somebody else made it
     */
    @Transactional
    public void restore(Actor actor, ScenarioId id) {
        ScenarioRow row = reachable(actor, id);
        if (!actor.is(row.madeBy())) {
            throw new Refused.NotFound("scenario");
        }
        if (scenarios.restore(id) > 0) {
            record(actor, Act.SCENARIO_KEPT, id, row.serviceId(), "brought back");
        }
    }

    private World world(Actor actor, ServiceId service, LocalDate day) {
        return World.of(bases.of(actor, service, day).basis().picture());
    }

    private ScenarioRow own(Actor actor, ScenarioId id) {
        ScenarioRow row = reachable(actor, id);
        boolean mine = actor.is(row.madeBy());
        if (row.deletedAt() != null || (!mine && !row.shared())) {
            throw new Refused.NotFound("scenario");
        }
        if (!mine) {
            throw new Refused.NotAllowed(
                    "Only whoever made a scenario changes or deletes it. Keep a copy of your own.");
        }
        return row;
    }

    private ScenarioRow reachable(Actor actor, ScenarioId id) {
        access.require(actor, Permission.PLAN_SCENARIOS);
        return scenarios
                .find(id, today.day())
                .filter(row -> access.allows(actor, Permission.PLAN_SCENARIOS, row.serviceId()))
                .orElseThrow(() -> new Refused.NotFound("scenario"));
    }

    private void record(Actor actor, Act act, ScenarioId id, ServiceId service, String details) {
        trail.record(
                actor,
                act,
                null,
                "scenario " + id.text(),
                details.isEmpty() ? "service " + service.text() : "service " + service.text() + ", " + details);
    }
}
