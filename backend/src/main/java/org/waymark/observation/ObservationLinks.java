package org.waymark.observation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.people.Near;
import org.waymark.people.Nearness;

/** What an observer does with a link, signed in as themselves: read it, then say once what they saw. */
@Singleton
public class ObservationLinks {

    static final int LONGEST = 400;

    private static final int LONGEST_AGO_IN_DAYS = 366;

    private final ObservationLinkRepository links;
    private final ObservationRepository observations;
    private final Observers observers;
    private final Nearness nearness;
    private final Guesses guesses;
    private final Frameworks frameworks;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    ObservationLinks(
            ObservationLinkRepository links,
            ObservationRepository observations,
            Observers observers,
            Nearness nearness,
            Guesses guesses,
            Frameworks frameworks,
            Access access,
            AuditTrail trail,
            Today today) {
        this.links = links;
        this.observations = observations;
        this.observers = observers;
        this.nearness = nearness;
        this.guesses = guesses;
        this.frameworks = frameworks;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Who asks, for what, and what to look for. Reading it is written down and uses nothing up.
     *
     * @throws Refused.NotFound if there is no such link or the actor may not confirm it; nobody learns which
     * @throws Refused.NotNow if it is the actor's own, used, taken back or over, or after too many wrong ones
     */
    @Transactional
    public ObserverSheet open(Actor actor, ObservationSecret secret) {
        Allowed allowed = allowed(actor, links.withHash(secret.hash()));
        ObservationLinkRow link = allowed.link();
        Framework framework = frameworks.published();
        var sheet = new ObserverSheet(
                allowed.near().name().full(),
                framework.competency(link.competencyCode()),
                framework.words(link.competencyCode(), link.level()),
                framework.guide(link.competencyCode()).evidence(),
                link.words(),
                link.askedAt(),
                allowed.part(),
                today.day());
        trail.record(actor, Act.OBSERVATION_OPENED, link.personId(), link.object());
        return sheet;
    }

    /**
     * Says that the actor saw it. It becomes evidence for the competency under the actor's name and role, never a level,
     * and the link is used up.
     *
     * @throws Refused.NotFound if there is no such link or the actor may not confirm it; nobody learns which
     * @throws Refused.NotNow if it is the actor's own, used, taken back or over, or after too many wrong ones
     * @throws Refused.NotValid if the day has not come yet or is more than a year ago, or the sentence is too long
     */
    @Transactional
    public void confirm(Actor actor, ObservationSecret secret, Seen seen) {
        Allowed allowed = allowed(actor, links.lockWithHash(secret.hash()));
        ObservationLinkRow link = allowed.link();
        var faults = new Faults();
        String remark = faults.optional("remark", oneLine(seen.remark()), LONGEST);
        LocalDate day = today.day();
        faults.unless(!seen.observedOn().isAfter(day), "observedOn", "This day has not come yet.");
        faults.unless(
                !seen.observedOn().isBefore(day.minusDays(LONGEST_AGO_IN_DAYS)),
                "observedOn",
                "This day is more than a year ago. Ask for an observation of something newer.");
        faults.refuseIfAny();
        Instant now = today.now();
        String name = observers.name(actor);
        links.answer(link.id(), ObservationAnswer.SEEN, now, actor.person(), name, null);
        observations.save(new Observation(
                link.id(),
                link.personId(),
                link.competencyCode(),
                link.level(),
                link.words(),
                seen.observedOn(),
                actor.person(),
                name,
                observers.role(actor),
                allowed.part(),
                remark,
                now,
                frameworks.published().version()));
        trail.record(actor, Act.OBSERVATION_CONFIRMED, link.personId(), link.object(), details(allowed));
    }

    /**
     * Says that the actor has not seen it yet, and why. Only the person who asked reads it; it is no evidence and goes with
     * the link, which is used up.
     *
     * @throws Refused.NotFound if there is no such link or the actor may not confirm it; nobody learns which
     * @throws Refused.NotNow if it is the actor's own, used, taken back or over, or after too many wrong ones
     * @throws Refused.NotValid if no reason is given, or one that is too long
     */
    @Transactional
    public void notYet(Actor actor, ObservationSecret secret, String reason) {
        Allowed allowed = allowed(actor, links.lockWithHash(secret.hash()));
        ObservationLinkRow link = allowed.link();
        var faults = new Faults();
        String kept = faults.required("reason", oneLine(reason), LONGEST, "Say in a sentence what is missing still.");
        faults.refuseIfAny();
        links.answer(link.id(), ObservationAnswer.NOT_YET, today.now(), actor.person(), observers.name(actor), kept);
        trail.record(actor, Act.OBSERVATION_NOT_YET, link.personId(), link.object(), details(allowed));
    }

    private record Allowed(ObservationLinkRow link, Near near, ObserverPart part) {}

    private Allowed allowed(Actor actor, Optional<ObservationLinkRow> found) {
        guesses.mustNotBeTooMany(actor.person());
        ObservationLinkRow link = found.orElse(null);
        if (link == null) {
            throw nothing(actor, null);
        }
        if (actor.is(link.personId())) {
            access.require(actor, Permission.CONFIRM_OBSERVATIONS, link.personId(), "link");
            throw new Refused.NotNow("This is your own link. Whoever saw you opens it, signed in as themselves.");
        }
        if (!access.allows(actor, Permission.CONFIRM_OBSERVATIONS, link.personId())) {
            throw nothing(actor, link.personId());
        }
        Near near = nearness.to(actor, link.personId());
        ObserverPart part = observers.part(actor, link, near).orElseThrow(() -> nothing(actor, link.personId()));
        mustBeOpen(link);
        return new Allowed(link, near, part);
    }

    private void mustBeOpen(ObservationLinkRow link) {
        switch (link.stateAt(today.now())) {
            case OPEN -> {}
            case SEEN, NOT_YET ->
                throw new Refused.NotNow(
                        "This link was used already. Each link counts once; another needs to be asked for.");
            case TAKEN_BACK -> throw new Refused.NotNow("This link was taken back by whoever made it.");
            case OVER -> throw new Refused.NotNow("The days of this link are over. Another needs to be asked for.");
        }
    }

    /** One and the same answer to a guess and to the right link in wrong hands. */
    private Refused.NotFound nothing(Actor actor, @Nullable PersonId about) {
        guesses.count(actor.person());
        trail.recordDenied(actor, Permission.CONFIRM_OBSERVATIONS.name(), about);
        return new Refused.NotFound("link");
    }

    private static String details(Allowed allowed) {
        return "%s level %s as %s"
                .formatted(allowed.link().competencyCode(), allowed.link().level(), allowed.part());
    }

    static String oneLine(String typed) {
        return typed.replaceAll("\\s+", " ");
    }
}
