package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZonedDateTime;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.observation.Observations;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** People's own evidence to take away, on paper and as text; of nobody else's is there a portfolio. */
@Singleton
public class PortfolioDocuments {

    private static final int MOST = 200;

    private final EvidenceLocker locker;
    private final Observations observations;
    private final Frameworks frameworks;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final RolePaper paper = new RolePaper();

    PortfolioDocuments(
            EvidenceLocker locker,
            Observations observations,
            Frameworks frameworks,
            People people,
            Access access,
            AuditTrail trail,
            Today today) {
        this.locker = locker;
        this.observations = observations;
        this.frameworks = frameworks;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The actor's own evidence with an index by competency, the newest 200 pieces and what others confirmed to have seen, as
     * a tagged PDF or as text; that it was made is written down.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor keeps no evidence
     */
    @Transactional
    public Takeaway make(Actor actor, DocumentForm form) {
        access.require(actor, Permission.KEEP_EVIDENCE, actor.person(), "evidence");
        PersonName known = people.names(actor, List.of(actor.person())).get(actor.person());
        String name = known == null ? actor.name() : known.full();
        ZonedDateTime now = Today.inLondon(today.now());
        Takeaway made = paper.print(
                PortfolioWriting.of(
                        name,
                        locker.list(actor, null, 0, MOST),
                        observations.of(actor, actor.person()),
                        frameworks.published()),
                "OFFICIAL: staff record. Made with Waymark by " + name + ", " + RolePaper.TIME.format(now) + ".",
                RolePaper.fileName("portfolio " + name, now.toLocalDate(), form),
                form);
        trail.record(
                actor, Act.EXPORTED, actor.person(), "person " + actor.person().text(), "portfolio, form " + form);
        return made;
    }
}
