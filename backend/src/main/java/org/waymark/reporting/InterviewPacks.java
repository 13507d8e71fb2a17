package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZonedDateTime;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.recruitment.InterviewPlan;
import org.waymark.recruitment.Interviews;

/** What an interview panel takes along on paper: the questions, what good looks like, and a place for each mark. */
@Singleton
public class InterviewPacks {

    private final Interviews interviews;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final RolePaper paper = new RolePaper();

    InterviewPacks(Interviews interviews, People people, Access access, AuditTrail trail, Today today) {
        this.interviews = interviews;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The pack as a tagged PDF; that it was made is written down.
     *
     * @param withNames whether it has a sheet for each candidate who is to be interviewed; else it names nobody
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     */
    @Transactional
    public Takeaway make(Actor actor, VacancyId id, boolean withNames) {
        access.require(actor, Permission.ASSESS_CANDIDATES);
        InterviewPlan plan = interviews.of(actor, id);
        ZonedDateTime now = Today.inLondon(today.now());
        PersonName name = people.names(actor, List.of(actor.person())).get(actor.person());
        String by = name == null ? "somebody who is not listed" : name.full();
        Takeaway made = paper.print(
                InterviewWriting.of(plan, withNames),
                "Made with Waymark by " + by + ", " + RolePaper.TIME.format(now)
                        + ". Destroy it after the interviews: only the agreed marks are kept.",
                RolePaper.fileName(
                        "interviews " + plan.page().title(plan.vacancy()), now.toLocalDate(), DocumentForm.PDF),
                DocumentForm.PDF);
        trail.record(
                actor,
                Act.EXPORTED,
                null,
                "vacancy " + id.text(),
                withNames ? "interview pack with names" : "interview pack");
        return made;
    }
}
