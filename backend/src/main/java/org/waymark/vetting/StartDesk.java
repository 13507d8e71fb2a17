package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;

/** Writes starts down and keeps their cases in step, once the rights have been asked and the rules kept. */
@Singleton
class StartDesk {

    private final StartRepository starts;
    private final VettingCaseRepository cases;
    private final CaseDesk desk;
    private final Today today;

    StartDesk(StartRepository starts, VettingCaseRepository cases, CaseDesk desk, Today today) {
        this.starts = starts;
        this.cases = cases;
        this.desk = desk;
        this.today = today;
    }

    Optional<Start> lock(StartId id) {
        return starts.lock(id);
    }

    Start open(Actor actor, NewStart wanted) {
        boolean isCandidate = wanted.person() == null;
        Start start = starts.save(new Start(
                new StartId(Ids.next()),
                wanted.service(),
                wanted.role(),
                wanted.person(),
                wanted.candidateRef(),
                isCandidate ? Faults.clean(wanted.given()) : "",
                isCandidate ? Faults.clean(wanted.family()) : "",
                wanted.provisionalStart(),
                wanted.offeredOn(),
                OfferAnswer.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                actor.person(),
                today.now(),
                0));
        wanted.sites().stream()
                .sorted(java.util.Comparator.comparing(SiteId::value))
                .forEach(site -> starts.addSite(start.id(), site));
        return start;
    }

    /** The start of a case that is opened by itself. */
    Start openFor(Actor actor, NewCase wanted) {
        return open(
                actor,
                new NewStart(
                        wanted.service(),
                        wanted.role(),
                        wanted.site() == null ? java.util.Set.of() : java.util.Set.of(wanted.site()),
                        wanted.person(),
                        null,
                        wanted.given(),
                        wanted.family(),
                        today.day(),
                        wanted.provisionalStart()));
    }

    Start answer(Start before, boolean accepted) {
        mustBeOne(starts.answer(
                before.id(), before.version(), accepted ? OfferAnswer.ACCEPTED : OfferAnswer.DECLINED, today.day()));
        return again(before);
    }

    Start note(Actor actor, Start before, EmploymentCheck check, @Nullable LocalDate day) {
        mustBeOne(starts.claim(before.id(), before.version()));
        if (day == null) {
            starts.forget(before.id(), check);
        } else {
            starts.note(before.id(), check, day, actor.person(), today.now());
        }
        return again(before);
    }

    Start plan(Start before, @Nullable LocalDate day) {
        mustBeOne(starts.plan(before.id(), before.version(), day));
        return again(before);
    }

    /** The day is agreed, and the cases that are decided move on with it. */
    Start agree(Actor actor, Start before, LocalDate day) {
        mustBeOne(starts.agree(before.id(), before.version(), day, actor.person(), today.now()));
        for (VettingCase one : cases.ofStart(before.id())) {
            if (one.isOpen() && one.stage() == Stage.DECISION_IN) {
                join(actor, one, day);
            }
        }
        return again(before);
    }

    /** A case that is decided stands with the agreed start, where its clearance is for that day. */
    void join(Actor actor, VettingCase one, LocalDate day) {
        if (CaseRules.whyNoStart(one.startingOn(day)).isEmpty()) {
            var plan = new VettingCases.Plan(one.nextAction(), one.nextOn(), day);
            VettingCase planned = day.equals(one.provisionalStart()) ? one : desk.plan(one, plan);
            desk.advance(actor, planned, Stage.START_AGREED, planned.episode(), null, planned.clearanceId());
        }
    }

    /** Nothing is agreed any more, and the cases go back with it. */
    Start takeBack(Actor actor, Start before) {
        mustBeOne(starts.agree(before.id(), before.version(), null, null, null));
        for (VettingCase one : cases.ofStart(before.id())) {
            if (one.isOpen() && one.stage() == Stage.START_AGREED) {
                desk.advance(actor, one, Stage.DECISION_IN, one.episode(), null, one.clearanceId());
            }
        }
        return again(before);
    }

    Start close(Start before, ClosedAs how) {
        for (VettingCase one : cases.ofStart(before.id())) {
            boolean withIt = how != ClosedAs.CLEARED_AND_STARTED || one.stage() == Stage.START_AGREED;
            if (one.isOpen() && withIt) {
                desk.close(one, how);
            }
        }
        mustBeOne(starts.close(before.id(), before.version(), how, today.day()));
        return again(before);
    }

    /** The start and its cases belong to somebody who works here now. */
    Start handOver(Start before, PersonId person) {
        mustBeOne(starts.handOver(before.id(), before.version(), person));
        return again(before);
    }

    List<VettingCase> casesOf(StartId id) {
        return cases.ofStart(id);
    }

    Collection<SiteId> sitesOf(StartId id) {
        return starts.sites(id).stream().map(StartSite::siteId).toList();
    }

    private Start again(Start one) {
        return starts.find(one.id()).orElseThrow();
    }

    static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else just changed this start. Look at it again before you go on.");
        }
    }
}
