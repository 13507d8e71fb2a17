package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.people.PersonName;

/** The words of somebody's own supervision for them to take away; of nobody else's are there any, whatever the role. */
@Singleton
public class SupervisionTakeaway {

    private static final int MOST = 100;

    private final SessionRepository sessions;
    private final NoteRepository notes;
    private final NoteFile file;
    private final AgreementFile agreements;
    private final StandingLook standing;
    private final StandingAgreementFile groupFile;
    private final SupervisionNames names;
    private final AuditTrail trail;

    SupervisionTakeaway(
            SessionRepository sessions,
            NoteRepository notes,
            NoteFile file,
            AgreementFile agreements,
            StandingLook standing,
            StandingAgreementFile groupFile,
            SupervisionNames names,
            AuditTrail trail) {
        this.sessions = sessions;
        this.notes = notes;
        this.file = file;
        this.agreements = agreements;
        this.standing = standing;
        this.groupFile = groupFile;
        this.names = names;
        this.trail = trail;
    }

    /**
     * What the actor may read of their own last hundred sessions, their agreements with those who supervise
     * them today, and those of the groups they are in or lead.
     * That it is read is in the audit trail before it opens.
     *
     * @throws Refused.NotAllowed if the actor is not at the screen
     * @throws Refused.NotNow if there are no keys, or a text does not belong where it stands
     */
    @Transactional
    public OwnWords mine(Actor actor) {
        names.mustTakePart(actor);
        if (actor.door() != Actor.Door.SCREEN) {
            throw new Refused.NotAllowed("Notes of supervision are taken away at the screen only.");
        }
        List<SessionRow> held = sessions.ofSupervisee(actor.person(), MOST);
        List<OwnWords.OfSession> words = words(actor, held, names.of(actor, held));
        return new OwnWords(words, agreements(actor), groups(actor));
    }

    private List<OwnWords.OfSession> words(Actor actor, List<SessionRow> held, Map<PersonId, PersonName> known) {
        List<NoteRow> readable = held.isEmpty()
                ? List.of()
                : notes.readable(held.stream().map(SessionRow::id).toList(), actor.person());
        if (readable.isEmpty()) {
            return List.of();
        }
        trail.record(
                actor,
                Act.NOTES_READ,
                actor.person(),
                "person " + actor.person().text(),
                readable.size() + " notes of own supervision, to take away");
        List<Note> opened = file.opened(readable);
        KindList kinds = names.kinds();
        Map<SupervisionSessionId, List<Integer>> places = IntStream.range(0, readable.size())
                .boxed()
                .collect(Collectors.groupingBy(at -> readable.get(at).sessionId()));
        return held.stream()
                .flatMap(row -> Optional.ofNullable(places.get(row.id())).stream()
                        .map(at -> new OwnWords.OfSession(
                                Session.of(row, known, kinds),
                                at.stream().map(opened::get).toList())))
                .toList();
    }

    /** What is agreed in the groups that the actor is in or leads today. */
    private List<GroupAgreementPage> groups(Actor actor) {
        List<StandingGroup> mine = standing.around(actor).stream()
                .filter(group -> group.agreement().isPresent())
                .toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        trail.record(
                actor,
                Act.AGREEMENT_READ,
                actor.person(),
                "person " + actor.person().text(),
                mine.size() + " agreements of groups, to take away");
        Map<StandingGroupId, List<GroupAgreementPage.Wording>> opened =
                groupFile.opened(mine.stream().map(StandingGroup::id).toList(), actor.person());
        KindList kinds = names.kinds();
        return mine.stream()
                .map(group -> new GroupAgreementPage(group, opened.getOrDefault(group.id(), List.of()), kinds))
                .toList();
    }

    private List<AgreementPage> agreements(Actor actor) {
        List<PersonName> supervisors = names.supervisors(actor);
        if (supervisors.isEmpty()) {
            return List.of();
        }
        PersonId me = actor.person();
        trail.record(actor, Act.AGREEMENT_READ, me, "person " + me.text());
        Map<PersonId, List<AgreementPage.Wording>> wordings =
                agreements.opened(supervisors.stream().map(PersonName::id).toList(), me);
        KindList kinds = names.kinds();
        return supervisors.stream()
                .map(supervisor -> new AgreementPage(
                        supervisor,
                        new PersonName(me, "", ""),
                        wordings.getOrDefault(supervisor.id(), List.of()),
                        kinds,
                        names.day()))
                .toList();
    }
}
