package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.people.PersonName;

/** Reads what the pages of supervision show; never what a note says. */
@Singleton
public class SupervisionPages {

    private static final int MOST = 100;
    private static final int MOST_OF_ALL = 1000;

    private final SessionRepository sessions;
    private final PointRepository points;
    private final PromiseRepository promises;
    private final NoteRepository notes;
    private final Meetings meetings;
    private final SupervisionNames names;
    private final Dates dates;

    SupervisionPages(
            SessionRepository sessions,
            PointRepository points,
            PromiseRepository promises,
            NoteRepository notes,
            Meetings meetings,
            SupervisionNames names,
            Dates dates) {
        this.sessions = sessions;
        this.points = points;
        this.promises = promises;
        this.notes = notes;
        this.meetings = meetings;
        this.names = names;
        this.dates = dates;
    }

    /** What there is beside the sessions themselves. */
    @Singleton
    static class Dates {

        private final Standings standings;
        private final AgreementRepository agreements;
        private final StandingLook standing;
        private final Partner partner;
        private final Covers covers;
        private final SupervisionTopics topics;

        Dates(
                Standings standings,
                AgreementRepository agreements,
                StandingLook standing,
                Partner partner,
                Covers covers,
                SupervisionTopics topics) {
            this.standings = standings;
            this.agreements = agreements;
            this.standing = standing;
            this.partner = partner;
            this.covers = covers;
            this.topics = topics;
        }
    }

    /** The actor's own supervision. */
    @Transactional(readOnly = true)
    public MySupervision mine(Actor actor) {
        names.mustTakePart(actor);
        List<SessionRow> rows = sessions.ofSupervisee(actor.person(), MOST);
        Map<PersonId, PersonName> known = names.of(actor, rows);
        KindList kinds = names.kinds();
        List<PersonName> supervisors = names.supervisors(actor);
        List<AgreementLine> lines = dates.agreements.newest(actor.person());
        return new MySupervision(
                supervisors.stream()
                        .map(one -> new OwnAgreement(one, line(lines, one.id(), actor.person())))
                        .toList(),
                dates.standings.among(actor, Set.of(actor.person())).stream().findFirst(),
                rows.stream().map(row -> Session.of(row, known, kinds)).toList(),
                promises.openOf(actor.person()),
                kinds.used(names.day()).stream()
                        .filter(SupervisionKind::isForTwo)
                        .toList(),
                dates.standing.toDo(actor),
                names.day());
    }

    private static Optional<AgreementLine> line(List<AgreementLine> lines, PersonId supervisor, PersonId supervisee) {
        return lines.stream()
                .filter(line -> line.supervisorId().equals(supervisor)
                        && line.superviseeId().equals(supervisee))
                .findFirst();
    }

    /** Those whom the actor supervises today, the most pressing first, and cover for and by the actor. */
    @Transactional(readOnly = true)
    public SupervisedPeople supervised(Actor actor) {
        names.mustTakePart(actor);
        List<PersonName> people = names.supervisees(actor);
        LocalDate today = names.day();
        List<SessionRow> rows = sessions.ofSupervisor(actor.person(), today.minusYears(2), MOST_OF_ALL);
        Map<PersonId, PersonName> known = names.of(actor, rows);
        KindList kinds = names.kinds();
        Function<SessionRow, Session> shown = row -> Session.of(row, known, kinds);
        Set<PersonId> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        Map<PersonId, SupervisionStanding> standing = dates.standings.among(actor, ids).stream()
                .collect(Collectors.toMap(one -> one.name().id(), Function.identity()));
        List<AgreementLine> agreed = dates.agreements.newest(actor.person());
        return new SupervisedPeople(
                people.stream()
                        .map(person -> supervisee(person, rows, shown, standing.get(person.id()), agreed, today))
                        .sorted(Comparator.comparing(Supervisee::state).reversed())
                        .toList(),
                dates.partner.coveredBy(actor, today),
                covers(actor),
                today);
    }

    private List<Cover> covers(Actor actor) {
        List<CoverRow> rows = dates.covers.around(actor.person());
        Map<PersonId, PersonName> known = names.of(
                actor,
                rows.stream()
                        .flatMap(row -> java.util.stream.Stream.of(row.supervisorId(), row.coverId()))
                        .collect(Collectors.toSet()));
        return rows.stream().map(row -> Cover.of(row, known)).toList();
    }

    private static Supervisee supervisee(
            PersonName person,
            List<SessionRow> rows,
            Function<SessionRow, Session> shown,
            @Nullable SupervisionStanding standing,
            List<AgreementLine> agreed,
            LocalDate today) {
        List<SessionRow> own = rows.stream()
                .filter(row -> row.superviseeId().equals(person.id()))
                .toList();
        LocalDate last = own.stream()
                .filter(row -> row.state() == SessionState.HELD && Boolean.TRUE.equals(row.attended()))
                .map(SessionRow::heldOn)
                .findFirst()
                .orElse(null);
        Optional<Session> next = own.reversed().stream()
                .filter(row ->
                        row.state() == SessionState.BOOKED && !row.heldOn().isBefore(today))
                .findFirst()
                .map(shown);
        return new Supervisee(
                person,
                Optional.ofNullable(standing),
                last,
                next,
                agreed.stream()
                        .filter(line -> line.superviseeId().equals(person.id()))
                        .findFirst());
    }

    /**
     * The page of a session, with what the two could talk about while it is to come. Looking into the plan of somebody else
     * is written down.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor is not one of the two
     */
    @Transactional
    public SessionPage page(Actor actor, SupervisionSessionId id) {
        SessionRow row = meetings.own(actor, id);
        Map<PersonId, PersonName> known = names.of(actor, List.of(row));
        boolean drafts = notes.of(id).stream().anyMatch(note -> note.sharedAt() == null && !actor.is(note.authorId()));
        return new SessionPage(
                Session.of(row, known, names.kinds()),
                actor.is(row.supervisorId()),
                names.day(),
                promises.standing(row.supervisorId(), row.superviseeId(), id),
                points.of(id),
                row.state() == SessionState.BOOKED ? dates.topics.of(actor, row) : List.of(),
                drafts);
    }
}
