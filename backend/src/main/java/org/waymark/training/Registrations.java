package org.waymark.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RegistrationId;
import org.waymark.kernel.Today;
import org.waymark.people.InPost;

/** With whom people are registered, and when that is renewed: kept by themselves, read by those who look after them. */
@Singleton
public class Registrations {

    private static final int YEARS_AHEAD = 5;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final RegistrationRepository registrations;
    private final InPost posts;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Registrations(RegistrationRepository registrations, InPost posts, Access access, AuditTrail trail, Today today) {
        this.registrations = registrations;
        this.posts = posts;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The actor's own, the next renewal first, and those they deleted in the last 30 days. */
    @Transactional(readOnly = true)
    public List<Registration> mine(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_TRAINING, actor.person(), "registration");
        LocalDate day = today.day();
        return registrations.of(actor.person(), since()).stream()
                .map(row -> Registration.of(row, day))
                .toList();
    }

    /** A page of those of the people whom the actor looks after. */
    @Transactional
    public TeamRegistrations team(Actor actor, int page) {
        access.require(actor, Permission.READ_TRAINING);
        LocalDate day = today.day();
        Map<PersonId, Learner> people = Learner.of(posts.learners(actor, day), day);
        int total = people.isEmpty() ? 0 : registrations.count(people.keySet());
        int shown = Math.clamp(page, 0, Math.max(0, (total - 1) / TeamRegistrations.ON_A_PAGE));
        List<RegistrationRow> rows = total == 0
                ? List.of()
                : registrations.ofAll(
                        people.keySet(), shown * TeamRegistrations.ON_A_PAGE, TeamRegistrations.ON_A_PAGE);
        trail.record(actor, Act.TRAINING_READ, null, "registrations", rows.size() + " registrations");
        return new TeamRegistrations(
                rows.stream()
                        .map(row -> new TeamRegistrations.Line(
                                Objects.requireNonNull(people.get(row.personId()))
                                        .name(),
                                Registration.of(row, day)))
                        .toList(),
                shown,
                total);
    }

    /**
     * Writes down a registration, or changes it. One that was deleted comes back.
     *
     * @param version the version that the actor saw; 0 if they saw none
     * @throws Refused.NotValid naming each field that is not sound, also where it is there already and the actor saw none
     * @throws Refused.ChangedMeanwhile if it was changed since the actor saw it
     */
    @Transactional
    public RegistrationId keep(Actor actor, NewRegistration wanted, int version) {
        access.require(actor, Permission.KEEP_OWN_TRAINING, actor.person(), "registration");
        String reference = sound(wanted);
        RegistrationRow known =
                registrations.lock(actor.person(), wanted.body()).orElse(null);
        RegistrationId id = known == null ? new RegistrationId(Ids.next()) : known.id();
        if (known == null) {
            registrations.save(new RegistrationRow(
                    id, actor.person(), wanted.body(), reference, wanted.renewsOn(), today.now(), null, 1));
        } else {
            mayChange(known, version);
            registrations.change(id, reference, wanted.renewsOn(), today.now());
        }
        trail.record(
                actor,
                Act.REGISTRATION_KEPT,
                actor.person(),
                "registration " + id.text(),
                wanted.body() + ", renewal " + wanted.renewsOn());
        return id;
    }

    /**
     * Deletes a registration; it can be brought back for 30 days. Deleting twice changes nothing.
     *
     * @throws Refused.NotFound if it is not the actor's own
     */
    @Transactional
    public void delete(Actor actor, RegistrationId id) {
        RegistrationRow row = own(actor, id);
        if (registrations.delete(id, today.now()) > 0) {
            trail.record(actor, Act.REGISTRATION_DELETED, row.personId(), row.object());
        }
    }

    /**
     * Brings back a registration that was deleted in the last 30 days.
     *
     * @throws Refused.NotFound if it is not the actor's own, or was deleted longer ago
     */
    @Transactional
    public void restore(Actor actor, RegistrationId id) {
        RegistrationRow row = own(actor, id);
        if (registrations.restore(id) > 0) {
            trail.record(actor, Act.REGISTRATION_RESTORED, row.personId(), row.object());
        }
    }

    private static void mayChange(RegistrationRow known, int version) {
        if (known.deletedAt() != null) {
            return;
        }
        if (version == 0) {
            throw new Refused.NotValid("body", "This registration is there already. Change it instead.");
        }
        if (known.version() != version) {
            throw new Refused.ChangedMeanwhile(
                    "This registration was changed since you opened it. Look at it again before you go on.");
        }
    }

    private String sound(NewRegistration wanted) {
        var faults = new Faults();
        LocalDate day = today.day();
        String reference =
                Faults.clean(wanted.reference()).toUpperCase(Locale.ROOT).replace(" ", "");
        faults.unless(
                reference.matches("[A-Z0-9]{4,20}"),
                "reference",
                "Write the number as it stands in the register: 4 to 20 letters and digits.");
        faults.unless(
                !wanted.renewsOn().isBefore(EARLIEST) && !wanted.renewsOn().isAfter(day.plusYears(YEARS_AHEAD)),
                "renewsOn",
                "Give the day of the next renewal, at most " + YEARS_AHEAD + " years from now.");
        faults.refuseIfAny();
        return reference;
    }

    private RegistrationRow own(Actor actor, RegistrationId id) {
        RegistrationRow row = registrations.find(id, since()).orElseThrow(() -> new Refused.NotFound("registration"));
        access.require(actor, Permission.KEEP_OWN_TRAINING, row.personId(), "registration");
        if (!actor.is(row.personId())) {
            throw new Refused.NotFound("registration");
        }
        return row;
    }

    private Instant since() {
        return today.now().minus(TrainingRecords.KEPT_AFTER_DELETION);
    }
}
