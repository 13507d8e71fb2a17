package org.waymark.home;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.assessment.EvidenceFiles;
import org.waymark.development.PlanActions;
import org.waymark.kernel.Actor;
import org.waymark.people.TermEnd;
import org.waymark.people.VolunteerTerms;
import org.waymark.supervision.SupervisionDates;
import org.waymark.training.Learning;

/** Puts together what waits for somebody in their plan, their certificates and their term, and in their team. */
@Singleton
class GrowthDesk {

    private final PlanActions actions;
    private final EvidenceFiles files;
    private final VolunteerTerms terms;
    private final SupervisionDates dates;
    private final Learning learning;
    private final Access access;

    GrowthDesk(
            PlanActions actions,
            EvidenceFiles files,
            VolunteerTerms terms,
            SupervisionDates dates,
            Learning learning,
            Access access) {
        this.actions = actions;
        this.files = files;
        this.terms = terms;
        this.dates = dates;
        this.learning = learning;
        this.access = access;
    }

    /** As many statements for a thousand people as for one. */
    GrowthToDo of(Actor actor) {
        boolean manages = !access.scope(actor, Permission.READ_SUPERVISION_DATES)
                .services()
                .isEmpty();
        return new GrowthToDo(
                access.allows(actor, Permission.KEEP_OWN_GOALS) ? actions.late(actor) : 0,
                access.allows(actor, Permission.KEEP_EVIDENCE) ? files.ending(actor) : List.of(),
                near(actor),
                manages ? dates.overdue(actor) : 0,
                access.allows(actor, Permission.READ_TRAINING) ? learning.behind(actor) : 0);
    }

    private @Nullable TermEnd near(Actor actor) {
        TermEnd term = terms.of(actor, List.of(actor.person())).get(actor.person());
        return term == null || term.stage() == TermEnd.Stage.FAR ? null : term;
    }
}
