package org.waymark.observation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Requirement;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Level;
import org.waymark.kernel.ObservationId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.people.Post;
import org.waymark.people.Posts;

/** What people do about observations of their own practice: ask by a link, take it back, see what came of it. */
@Singleton
public class Observations {

    /** Long enough for a week with a weekend off, short enough that people still remember what they saw. */
    public static final Duration OPEN_FOR = Duration.ofDays(7);

    /** How long a link stays in the list, whatever became of it; observations stay. */
    public static final Duration KEPT = Duration.ofDays(30);

    static final int MOST_OPEN = 20;

    private final ObservationLinkRepository links;
    private final ObservationRepository observations;
    private final Frameworks frameworks;
    private final Posts posts;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Observations(
            ObservationLinkRepository links,
            ObservationRepository observations,
            Frameworks frameworks,
            Posts posts,
            Access access,
            AuditTrail trail,
            Today today) {
        this.links = links;
        this.observations = observations;
        this.frameworks = frameworks;
        this.posts = posts;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * What the actor needs in order to ask for an observation of the competency.
     *
     * @throws Refused.NotFound if there is no such competency
     */
    @Transactional(readOnly = true)
    public AskSheet sheet(Actor actor, CompetencyCode code) {
        access.require(actor, Permission.ASK_FOR_OBSERVATIONS);
        Framework framework = frameworks.published();
        return new AskSheet(
                framework.competency(code),
                framework.atWork(code),
                framework.levelsOf(code).stream()
                        .filter(words -> words.step().level().value() > 0)
                        .toList(),
                proposed(actor, framework, code),
                today.day());
    }

    private Level proposed(Actor actor, Framework framework, CompetencyCode code) {
        Post post = posts.current(actor, actor.person()).orElse(null);
        Requirement need = post == null
                ? null
                : framework.requirementsOf(post.role(), post.strands()).get(code);
        return need == null || need.level().value() == 0 ? Level.ON_MY_OWN : need.level();
    }

    /**
     * Makes a link that a supervisor or colleague can use once within seven days.
     *
     * @return the link with its secret, which is told this once and kept nowhere
     * @throws Refused.NotFound if there is no such competency
     * @throws Refused.NotValid if there are no words or too many, or the level is 0
     * @throws Refused.NotNow if 20 links of the actor wait already
     */
    @Transactional
    public AskedLink ask(Actor actor, NewObservationAsk wanted) {
        access.require(actor, Permission.ASK_FOR_OBSERVATIONS, actor.person(), "page");
        frameworks.published().competency(wanted.competency());
        var faults = new Faults();
        String words = faults.required(
                "words",
                ObservationLinks.oneLine(wanted.words()),
                ObservationLinks.LONGEST,
                "Say in a sentence or two what you did.");
        faults.unless(wanted.level().value() > 0, "level", "Choose a level that can be seen.");
        faults.refuseIfAny();
        Instant now = today.now();
        if (links.open(actor.person(), now) >= MOST_OPEN) {
            throw new Refused.NotNow(
                    "You have " + MOST_OPEN + " links open. Take some back, or wait until they are used.");
        }
        ObservationSecret secret = ObservationSecret.fresh();
        ObservationLinkRow row = ObservationLinkRow.open(actor.person(), wanted, words, secret, now);
        links.save(row);
        trail.record(
                actor,
                Act.OBSERVATION_ASKED,
                actor.person(),
                row.object(),
                wanted.competency() + " level " + wanted.level());
        return new AskedLink(row.id(), secret, row.expiresAt());
    }

    /**
     * Takes back a link that nobody has used. Taking back twice changes nothing.
     *
     * @throws Refused.NotFound if it is not the actor's own
     * @throws Refused.NotNow if it was used already
     */
    @Transactional
    public void takeBack(Actor actor, ObservationId id) {
        ObservationLinkRow row = links.lock(id).orElseThrow(() -> new Refused.NotFound("link"));
        access.require(actor, Permission.ASK_FOR_OBSERVATIONS, row.personId(), "link");
        if (!actor.is(row.personId())) {
            throw new Refused.NotFound("link");
        }
        if (row.answer() != null) {
            throw new Refused.NotNow("Somebody has used this link already. What they said stands below.");
        }
        if (row.takenBackAt() == null) {
            links.takeBack(id, today.now());
            trail.record(actor, Act.OBSERVATION_TAKEN_BACK, row.personId(), row.object());
        }
    }

    /** The actor's own links of the last 30 days, 100 at most, and what others saw them do, 500 at most; newest first. */
    @Transactional(readOnly = true)
    public OwnObservations mine(Actor actor) {
        access.require(actor, Permission.ASK_FOR_OBSERVATIONS);
        Instant now = today.now();
        return new OwnObservations(
                links.of(actor.person()).stream()
                        .filter(row -> !row.askedAt().isBefore(now.minus(KEPT)))
                        .map(row -> row.shownAt(now))
                        .toList(),
                observations.of(actor.person()),
                frameworks.published());
    }

    /**
     * What others saw somebody do, newest day first, 500 at most. Others than the person do not read what was written, and
     * that they read is written down.
     *
     * @throws Refused.NotFound if the actor may not read this person's agreed levels
     */
    @Transactional
    public List<Observation> of(Actor actor, PersonId person) {
        access.require(actor, Permission.READ_AGREED_LEVELS, person, "person");
        List<Observation> seen = observations.of(person);
        if (actor.is(person)) {
            return seen;
        }
        trail.record(actor, Act.OBSERVATIONS_READ, person, "person " + person.text());
        return seen.stream().map(Observation::withoutWords).toList();
    }

    /**
     * Removes links that were made more than 30 days ago, whatever became of them, 500 at most. The nightly job calls it
     * until nothing goes any more.
     *
     * @return how many went
     * @throws Refused.NotAllowed to everybody but that job and the console
     */
    @Transactional
    public int letGo(Actor actor) {
        access.require(actor, Permission.LET_GO);
        int gone = Math.toIntExact(links.letGo(today.now().minus(KEPT)));
        if (gone > 0) {
            trail.record(actor, Act.RECORDS_LET_GO, null, "observation links", gone + " links");
        }
        return gone;
    }
}
