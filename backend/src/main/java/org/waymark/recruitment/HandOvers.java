package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;
import org.waymark.people.Appointment;
import org.waymark.people.Appointments;
import org.waymark.people.NewPerson;
import org.waymark.people.Post;
import org.waymark.provision.Teams;
import org.waymark.vetting.StartDay;
import org.waymark.vetting.StartPages;
import org.waymark.vetting.Starts;

/** Takes candidates whose start is agreed into post: person, post, clearance and vacancy in one act. */
@Singleton
public class HandOvers {

    private final CandidateRepository candidates;
    private final CandidateKeeping keeping;
    private final CandidateStarts ways;
    private final CandidateWords words;
    private final VacancyKeeping vacancies;
    private final VacancyWords vacancyWords;
    private final Appointments appointments;
    private final Starts starts;
    private final StartPages pages;
    private final Teams teams;
    private final Frameworks frameworks;
    private final AuditTrail trail;
    private final Today today;

    HandOvers(
            CandidateRepository candidates,
            CandidateKeeping keeping,
            CandidateStarts ways,
            CandidateWords words,
            VacancyKeeping vacancies,
            VacancyWords vacancyWords,
            Appointments appointments,
            Starts starts,
            StartPages pages,
            Teams teams,
            Frameworks frameworks,
            AuditTrail trail,
            Today today) {
        this.candidates = candidates;
        this.keeping = keeping;
        this.ways = ways;
        this.words = words;
        this.vacancies = vacancies;
        this.vacancyWords = vacancyWords;
        this.appointments = appointments;
        this.starts = starts;
        this.pages = pages;
        this.teams = teams;
        this.frameworks = frameworks;
        this.trail = trail;
        this.today = today;
    }

    /**
     * What the hand-over can be made of, or what stands in its way.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor takes nobody into post of the service
     */
    @Transactional
    public HandOverSheet sheet(Actor actor, CandidateId id) {
        var found = keeping.reached(actor, Permission.TAKE_INTO_POST, id);
        CandidateRow one = found.one();
        trail.record(actor, Act.CANDIDATES_READ, null, Candidates.object(id), "hand-over");
        LocalDate day = today.day();
        CandidateFile file = words.file(actor, found);
        return new HandOverSheet(
                file.page(),
                file.line(),
                file.line().start(),
                whyNot(actor, found),
                appointments.named(actor, found.vacancy().serviceId(), one.givenName(), one.familyName()),
                teams.ofService(actor, found.vacancy().serviceId()).stream()
                        .filter(team -> team.isOpenOn(day))
                        .toList(),
                frameworks.published().payBands());
    }

    /**
     * Takes the candidate into post from the agreed day. What was granted goes into the person's record, and the vacancy is
     * filled. All of it happens, or nothing.
     *
     * @return who they are in the directory
     * @throws Refused.NotFound if there is no such candidate, or the actor takes nobody into post of the service
     * @throws Refused.NotNow if no start is agreed, with everything that is missing, or the vacancy was closed
     * @throws Refused.NotValid if the person or the post cannot be as said, as when an administrator adds them
     * @throws Refused.ChangedMeanwhile if somebody else changed candidate or vacancy first
     */
    @Transactional
    public PersonId handOver(Actor actor, CandidateId id, int version, HandOver how) {
        var found = keeping.taken(actor, Permission.TAKE_INTO_POST, id).seen(version);
        CandidateRow one = found.one();
        String whyNot = whyNot(actor, found);
        if (!whyNot.isEmpty()) {
            throw new Refused.NotNow(whyNot);
        }
        mustBearTheName(actor, found, how);
        StartDay way = ways.open(actor, one);
        Vacancy vacancy = vacancyWords.whole(List.of(found.vacancy())).getFirst();
        Post post = appointments.appoint(actor, appointment(one, vacancy, way, how));
        starts.handOver(actor, way.id(), post.person());
        candidates.known(id, post.person());
        keeping.move(actor, one, CandidateStage.STARTED);
        vacancies.end(vacancy.id(), vacancy.version(), VacancyState.FILLED);
        trail.record(
                actor,
                Act.CANDIDATE_TAKEN_INTO_POST,
                post.person(),
                Candidates.object(id),
                "post " + post.id().text() + ", vacancy " + vacancy.id().text());
        return post.person();
    }

    /** Clearances never go into the record of somebody who only was near at hand. */
    private void mustBearTheName(Actor actor, CandidateKeeping.Found found, HandOver how) {
        CandidateRow one = found.one();
        PersonId known = how.known();
        if (known != null
                && appointments.named(actor, found.vacancy().serviceId(), one.givenName(), one.familyName()).stream()
                        .noneMatch(named -> named.id().equals(known))) {
            throw new Refused.NotValid(
                    "person", "This person bears another name than the candidate. Ask an administrator to correct it.");
        }
    }

    private static Appointment appointment(CandidateRow one, Vacancy vacancy, StartDay way, HandOver how) {
        LocalDate agreed = way.agreedStart();
        if (agreed == null) {
            throw new Refused.NotNow("No start is agreed yet.");
        }
        return new Appointment(
                how.known(),
                new NewPerson(one.givenName(), one.familyName(), how.workEmail(), how.another()),
                vacancy.service(),
                how.team(),
                vacancy.role(),
                how.payBand(),
                vacancy.weeklyHours(),
                agreed,
                vacancy.sites());
    }

    private String whyNot(Actor actor, CandidateKeeping.Found found) {
        CandidateRow one = found.one();
        StartId start = one.startId();
        if (!one.isOpen()) {
            return one.outcome() == null ? "They are in post already." : "It has ended for this candidate.";
        }
        if (found.vacancy().state() != VacancyState.OPEN) {
            return "This vacancy was closed already.";
        }
        if (start == null) {
            return "No offer was made to this candidate yet.";
        }
        if (ways.open(actor, one).agreedStart() != null) {
            return "";
        }
        String missing = pages.evidence(actor, start).evidence().whyNot();
        return missing.isEmpty()
                ? "No start is agreed yet. Agree the day first; everything else is there."
                : "No start is agreed yet. " + missing;
    }
}
