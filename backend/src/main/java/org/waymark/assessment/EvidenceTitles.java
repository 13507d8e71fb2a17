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

/**
 * What supervisors and managers see of somebody's evidence: titles, kinds and days, never what it says. Supervisors see
 * what is shared: what is for a competency of an assessment that the person has sent.
 */
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
     * The titles of somebody's evidence, newest day first, 500 at most; for supervisors those that are shared.
     *
     * @throws Refused.NotFound if the actor may not read them
     */
    @Transactional(readOnly = true)
    public List<EvidenceTitle> of(Actor actor, PersonId person) {
        return titles(actor, person, "");
    }

    /**
     * The titles of somebody's evidence for one competency; for supervisors those that are shared.
     *
     * @throws Refused.NotFound if the actor may not read them
     */
    @Transactional(readOnly = true)
    public List<EvidenceTitle> forCompetency(Actor actor, PersonId person, CompetencyCode competency) {
        return titles(actor, person, competency.value());
    }

    /** Whether the actor may read all of them, not only what is shared. */
    private boolean mustRead(Actor actor, PersonId person) {
        boolean all = access.allows(actor, Permission.READ_EVIDENCE_TITLES, person);
        if (!all) {
            access.require(actor, Permission.READ_SHARED_EVIDENCE_TITLES, person, "person");
        }
        return all;
    }

    private List<EvidenceTitle> titles(Actor actor, PersonId person, String competency) {
        List<EvidenceRow> rows = mustRead(actor, person)
                ? evidence.page(person, competency, 0, MOST)
                : evidence.shared(person, competency, MOST);
        return rows.stream()
                .filter(row -> actor.is(person) || row.isForOthers())
                .map(EvidenceRow::titleOnly)
                .toList();
    }
}
