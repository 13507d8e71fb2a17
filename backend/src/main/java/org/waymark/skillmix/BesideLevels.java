package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.SentRatings;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** Reads what a lens sets beside the agreed levels: one statement for the lenses that compare, none for the others. */
@Singleton
class BesideLevels {

    private final AgreedLevels levels;
    private final SentRatings sent;

    BesideLevels(AgreedLevels levels, SentRatings sent) {
        this.levels = levels;
        this.sent = sent;
    }

    Map<PersonId, Map<CompetencyCode, Level>> of(Actor actor, Lens lens, Set<PersonId> people, LocalDate day) {
        return switch (lens) {
            case SELF -> sent.of(actor, people, day);
            case TREND -> levels.before(actor, people, day);
            case LEVEL, GAP, AGE -> Map.of();
        };
    }
}
