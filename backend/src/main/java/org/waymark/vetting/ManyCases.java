package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VettingCaseId;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.NewMessage;
import org.waymark.outbox.Outbox;

/** Acts on several cases at once: what is next about them, and asking for the forms that people still have. */
@Singleton
public class ManyCases {

    /** More than that are to be sent in portions. */
    public static final int MOST_AT_ONCE = 100;

    private final VettingCaseRepository cases;
    private final CaseBoards boards;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    ManyCases(
            VettingCaseRepository cases,
            CaseBoards boards,
            Outbox outbox,
            Access access,
            AuditTrail trail,
            Today today) {
        this.cases = cases;
        this.boards = boards;
        this.outbox = outbox;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Everybody of the actor's services whose move it is, those who have had the form longest first.
     *
     * @throws Refused.NotAllowed if the actor keeps no vetting cases
     */
    @Transactional
    public List<ChaseDraft> drafts(Actor actor) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        return boards.board(actor).cards().stream()
                .filter(card -> isTheirTurn(card.one()))
                .map(card -> new ChaseDraft(
                        card.one().id(),
                        card.name(),
                        card.service(),
                        card.days(),
                        card.one().personId() != null))
                .sorted(java.util.Comparator.comparing(ChaseDraft::days)
                        .reversed()
                        .thenComparing(ChaseDraft::name))
                .toList();
    }

    /**
     * Writes to those who work here that something waits for them, once a day at most. To candidates the application cannot
     * write; they are counted as not written to.
     *
     * @return to how many was written
     * @throws Refused.NotFound if one of the cases is not the actor's to keep, or closed
     * @throws Refused.NotValid if there are none, or more than a hundred
     */
    @Transactional
    public int chase(Actor actor, Collection<VettingCaseId> chosen) {
        List<VettingCase> mine = kept(actor, Set.copyOf(chosen));
        if (mine.stream().anyMatch(one -> one.closedOn() != null)) {
            throw new Refused.NotFound("case");
        }
        LocalDate day = today.day();
        var written = new HashMap<NewMessage, VettingCase>();
        for (VettingCase one : mine) {
            PersonId person = one.personId();
            if (person != null && isTheirTurn(one)) {
                String key = "chase/" + one.id().text() + "/" + day;
                written.put(new NewMessage(one.serviceId(), person, MessageKind.OWN_CASE, 1, key), one);
            }
        }
        Set<NewMessage> added = Set.copyOf(outbox.put(actor, written.keySet()));
        written.forEach((message, one) -> {
            if (added.contains(message)) {
                trail.record(
                        actor,
                        Act.VETTING_CASE_PLANNED,
                        one.personId(),
                        "case " + one.id().text(),
                        "chased");
            }
        });
        return added.size();
    }

    /**
     * Says of several cases at once what is next and by when; their provisional starts stay. Those that somebody else has
     * changed since the actor saw them stay as they are, and do not keep the others back.
     *
     * @return how many were planned, and which were not
     * @throws Refused.NotFound if one of the cases is not the actor's to keep, or closed before today
     * @throws Refused.NotValid if there are none, or more than a hundred
     */
    @Transactional
    public CasesPlanned plan(
            Actor actor, Collection<SeenCase> seen, @Nullable NextAction action, @Nullable LocalDate due) {
        Map<VettingCaseId, Integer> versions =
                seen.stream().collect(Collectors.toMap(SeenCase::id, SeenCase::version, Math::min));
        List<VettingCase> mine = kept(actor, versions.keySet());
        var changed = new ArrayList<VettingCaseId>();
        for (VettingCase one : mine) {
            int version = Objects.requireNonNull(versions.get(one.id()));
            if (cases.plan(one.id(), version, action, due, one.provisionalStart()) == 0) {
                changed.add(one.id());
                continue;
            }
            trail.record(
                    actor,
                    Act.VETTING_CASE_PLANNED,
                    one.personId(),
                    "case " + one.id().text(),
                    action + " by " + due);
        }
        return new CasesPlanned(mine.size() - changed.size(), changed);
    }

    /** The chosen ones, also those that were closed today. */
    private List<VettingCase> kept(Actor actor, Set<VettingCaseId> ids) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
            throw new Refused.NotValid("chosen", "Choose from 1 to " + MOST_AT_ONCE + " cases.");
        }
        Scope scope = access.scope(actor, Permission.KEEP_VETTING_CASES);
        List<VettingCase> mine = cases.openSince(scope.all(), scope.servicesForSql(), today.day()).stream()
                .filter(one -> ids.contains(one.id()) && !isOwn(actor, one))
                .toList();
        if (mine.size() < ids.size()) {
            throw new Refused.NotFound("case");
        }
        return mine;
    }

    private static boolean isTheirTurn(VettingCase one) {
        return one.stage().turn() == Stage.Turn.CANDIDATE;
    }

    private static boolean isOwn(Actor actor, VettingCase one) {
        PersonId person = one.personId();
        return person != null && actor.is(person);
    }
}
