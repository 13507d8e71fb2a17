package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZonedDateTime;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.PlanPage;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** Development plans to take away, on paper and as text. */
@Singleton
public class PlanDocuments {

    private final DevelopmentPlans plans;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final RolePaper paper = new RolePaper();

    PlanDocuments(DevelopmentPlans plans, People people, Access access, AuditTrail trail, Today today) {
        this.plans = plans;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Somebody's development plan as it stands, as a tagged PDF or as text; that it was made is written down.
     *
     * @throws org.waymark.kernel.Refused.NotFound if it is not the actor's own and the actor may set the person no goals
     */
    @Transactional
    public Takeaway make(Actor actor, PersonId person, DocumentForm form) {
        access.require(actor, actor.is(person) ? Permission.KEEP_OWN_GOALS : Permission.SET_GOALS, person, "person");
        PlanPage plan = plans.of(actor, person);
        ZonedDateTime now = Today.inLondon(today.now());
        PersonName name = people.names(actor, List.of(actor.person())).get(actor.person());
        String by = name == null ? "somebody who is not listed" : name.full();
        Takeaway made = paper.print(
                PlanWriting.of(plan),
                "OFFICIAL: staff record. Made with Waymark by " + by + ", " + RolePaper.TIME.format(now) + ".",
                RolePaper.fileName("development plan " + plan.name(), now.toLocalDate(), form),
                form);
        trail.record(actor, Act.EXPORTED, person, "person " + person.text(), "development plan, form " + form);
        return made;
    }
}
