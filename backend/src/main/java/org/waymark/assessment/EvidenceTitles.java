package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

/** What supervisors and managers see of somebody's evidence: titles, kinds and days, never what it says. */
@Singleton
public class EvidenceTitles {

    private static final int MOST = 500;

    private final EvidenceRepository evidence;
    private final Access access;

    EvidenceTitles(EvidenceRepository evidence, Access access) {
        this.evidence = evidence;
        this.access = access;
    }

    /**
     * The titles of somebody's evidence, newest day first, 500 at most.
     *
     * @throws Refused.NotFound if the actor may not read them
     */
    @Transactional(readOnly = true)
    public List<EvidenceTitle> of(Actor actor, PersonId person) {
        access.require(actor, Permission.READ_EVIDENCE_TITLES, person, "person");
        return titles(person, "");
    }

    /**
     * The titles of somebody's evidence for one competency.
     *
     * @throws Refused.NotFound if the actor may not read them
     */
    @Transactional(readOnly = true)
    public List<EvidenceTitle> forCompetency(Actor actor, PersonId person, CompetencyCode competency) {
        access.require(actor, Permission.READ_EVIDENCE_TITLES, person, "person");
        return titles(person, competency.value());
    }

    private List<EvidenceTitle> titles(PersonId person, String competency) {
        return evidence.page(person, competency, 0, MOST).stream()
                .map(EvidenceRow::titleOnly)
                .toList();
    }
}
