package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Relations;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** Who holds supervision while a supervisor is away. Whoever does reads nothing that was written before. */
@Singleton
public class Covers {

    private static final int MOST_DAYS = 366;

    private final CoverRepository covers;
    private final Relations relations;
    private final People people;
    private final GroupLook look;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Covers(
            CoverRepository covers,
            Relations relations,
            People people,
            GroupLook look,
            Access access,
            AuditTrail trail,
            Today today) {
        this.covers = covers;
        this.relations = relations;
        this.people = people;
        this.look = look;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Lets a colleague hold the actor's supervision from one day to another.
     *
     * @throws Refused.NotFound if the actor supervises nobody, or the colleague works in none of the actor's services
     * @throws Refused.NotValid if it is the actor, one of those supervised, or somebody who has left, or the days are not
     *     in order or covered already
     */
    @Transactional
    public void arrange(Actor actor, PersonId colleague, LocalDate from, LocalDate until) {
        access.require(actor, Permission.ARRANGE_COVER, colleague, "person");
        put(actor, actor.person(), colleague, from, until);
    }

    /**
     * Lets a colleague hold the supervision of somebody who is away and cannot arrange it, such as somebody who is ill.
     *
     * @throws Refused.NotFound if one of the two works in none of the actor's services
     * @throws Refused.NotValid if the person who is away supervises nobody, or for the reasons of {@link #arrange}
     */
    @Transactional
    public void arrangeFor(Actor actor, PersonId absent, PersonId colleague, LocalDate from, LocalDate until) {
        access.require(actor, Permission.ARRANGE_COVER_FOR, absent, "person");
        access.require(actor, Permission.ARRANGE_COVER_FOR, colleague, "person");
        var faults = new Faults();
        faults.unless(
                !relations.superviseesOf(absent, from).isEmpty(),
                "absent",
                "This person supervises nobody on that day.");
        faults.refuseIfAny();
        put(actor, absent, colleague, from, until);
    }

    private void put(Actor actor, PersonId absent, PersonId colleague, LocalDate from, LocalDate until) {
        var faults = new Faults();
        faults.unless(!absent.equals(colleague), "cover", "Nobody covers for themselves. Choose a colleague.");
        faults.unless(!relations.hasLeft(colleague, today.day()), "cover", "This person has left.");
        faults.unless(
                !relations.superviseesOf(absent, today.day()).contains(colleague),
                "cover",
                "This person would cover for their own supervisor. Choose somebody else.");
        faults.unless(!from.isBefore(today.day()), "from", "This day has passed. Choose today or a later day.");
        faults.unless(!until.isBefore(from), "until", "The last day cannot come before the first.");
        faults.unless(
                until.isBefore(from.plusDays(MOST_DAYS)),
                "until",
                "Cover lasts a year at most. For longer, ask an administrator to change who supervises.");
        faults.unless(
                covers.overlapping(absent, from, until).isEmpty(),
                "from",
                "Somebody covers in this time already. Remove that first, or choose other days.");
        faults.refuseIfAny();
        CoverRow row =
                covers.save(new CoverRow(Ids.next(), absent, colleague, from, until, actor.person(), today.now()));
        trail.record(
                actor,
                Act.SUPERVISION_COVERED,
                colleague,
                "cover " + Long.toString(row.id()),
                "from " + from + " until " + until);
    }

    /**
     * Takes cover back: what is to come goes, and what has begun ends today, so that the sessions of the days before can
     * still be written down. Sessions that the colleague was to hold on later days are cancelled.
     *
     * @return how many sessions were cancelled
     * @throws Refused.NotFound if it is cover for somebody else, and the actor may not arrange that
     * @throws Refused.NotNow if it is gone or ends today anyway
     */
    @Transactional
    public int remove(Actor actor, long cover) {
        if (!access.allows(actor, Permission.ARRANGE_COVER_FOR)) {
            access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "cover");
        }
        LocalDate day = today.day();
        CoverRow row = covers.lock(cover)
                .filter(found -> found.untilDay().isAfter(day))
                .orElseThrow(() -> new Refused.NotNow("This cover is gone already, or ends today."));
        if (!actor.is(row.supervisorId())) {
            access.require(actor, Permission.ARRANGE_COVER_FOR, row.supervisorId(), "cover");
        }
        if (row.fromDay().isAfter(day)) {
            covers.remove(cover);
        } else {
            covers.end(cover, day);
        }
        int cancelled = cancelLater(actor, row, day);
        trail.record(
                actor,
                Act.SUPERVISION_COVERED,
                row.supervisorId(),
                "cover " + Long.toString(cover),
                "removed, " + cancelled + " sessions cancelled");
        return cancelled;
    }

    /** Whom the colleague supervises in their own right, they go on meeting. */
    private int cancelLater(Actor actor, CoverRow row, LocalDate day) {
        var people = new HashSet<>(relations.superviseesOf(row.supervisorId(), day));
        people.removeAll(relations.superviseesOf(row.coverId(), day));
        return people.isEmpty()
                ? 0
                : Math.toIntExact(covers.cancelSessions(row.coverId(), people, day, row.untilDay(), actor.person()));
    }

    /** Cover for supervisors of the actor's services; nothing for those who may not arrange it. */
    @Transactional(readOnly = true)
    public Optional<CoverSheet> forOthers(Actor actor) {
        if (!access.allows(actor, Permission.ARRANGE_COVER_FOR)) {
            return Optional.empty();
        }
        List<CoverRow> rows = covers.current(today.day());
        Set<PersonId> reached = access.reached(
                actor,
                Permission.ARRANGE_COVER_FOR,
                rows.stream().map(CoverRow::supervisorId).collect(Collectors.toUnmodifiableSet()));
        List<CoverRow> shown = rows.stream()
                .filter(row -> reached.contains(row.supervisorId()) && !actor.is(row.supervisorId()))
                .toList();
        Map<PersonId, PersonName> known = shown.isEmpty()
                ? Map.of()
                : people.names(
                        actor,
                        shown.stream()
                                .flatMap(row -> Stream.of(row.supervisorId(), row.coverId()))
                                .collect(Collectors.toUnmodifiableSet()));
        return Optional.of(
                new CoverSheet(shown.stream().map(row -> Cover.of(row, known)).toList(), look.toAsk(actor)));
    }

    List<CoverRow> around(PersonId person) {
        return covers.around(person, today.day());
    }

    /** In whose place the person supervises on the day. */
    List<PersonId> inWhosePlace(PersonId cover, LocalDate day) {
        return covers.covering(cover, day);
    }

    /** Who supervises in the supervisor's place on the day, if somebody does. */
    Optional<PersonId> inPlaceOf(PersonId supervisor, LocalDate day) {
        return covers.overlapping(supervisor, day, day).stream()
                .map(CoverRow::coverId)
                .findFirst();
    }
}
