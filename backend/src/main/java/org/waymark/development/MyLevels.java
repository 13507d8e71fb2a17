package org.waymark.development;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.AssessmentState;
import org.waymark.assessment.Overview;
import org.waymark.assessment.RatingSheet;
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** The levels somebody's own ladder rests on: the agreed ones; until there are any, their own latest ratings. */
@Singleton
class MyLevels {

    private final AgreedLevels agreed;
    private final SelfAssessments assessments;

    MyLevels(AgreedLevels agreed, SelfAssessments assessments) {
        this.agreed = agreed;
        this.assessments = assessments;
    }

    /** Levels, and what they are. */
    record Known(Basis basis, Map<CompetencyCode, Level> levels) {}

    Known of(Actor actor) {
        var levels = new HashMap<CompetencyCode, Level>();
        agreed.of(actor, actor.person()).levels().forEach((code, level) -> levels.put(code, level.level()));
        if (!levels.isEmpty()) {
            return new Known(Basis.AGREED, levels);
        }
        latest(actor).ifPresent(sheet -> addRatings(sheet, levels));
        return new Known(levels.isEmpty() ? Basis.NOTHING : Basis.OWN_RATINGS, levels);
    }

    private Optional<RatingSheet> latest(Actor actor) {
        Overview overview = assessments.overview(actor);
        return Stream.concat(overview.open().stream(), overview.past().stream())
                .filter(entry -> entry.state() != AssessmentState.CLOSED)
                .filter(entry -> entry.progress().answered() > 0)
                .findFirst()
                .map(entry -> assessments.open(actor, entry.id()));
    }

    private static void addRatings(RatingSheet sheet, Map<CompetencyCode, Level> levels) {
        for (RatingSheet.Line line : sheet.lines()) {
            var answer = line.answer();
            Level level = answer == null ? null : answer.levelOrNone();
            if (level != null) {
                levels.put(line.competency(), level);
            }
        }
    }
}
