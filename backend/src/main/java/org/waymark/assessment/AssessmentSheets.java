package org.waymark.assessment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Requirement;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** Fetches what the sheets of this room are made of, each in the same number of statements for whatever is in them. */
@Singleton
class AssessmentSheets {

    private static final String UNKNOWN = "your supervisor";

    private final AssessmentRepository assessments;
    private final RatingRepository ratings;
    private final AgreedLevelRepository agreed;
    private final Frameworks frameworks;
    private final Colleagues colleagues;

    AssessmentSheets(
            AssessmentRepository assessments,
            RatingRepository ratings,
            AgreedLevelRepository agreed,
            Frameworks frameworks,
            Colleagues colleagues) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.agreed = agreed;
        this.frameworks = frameworks;
        this.colleagues = colleagues;
    }

    RatingSheet rating(AssessmentRow row, Instant now) {
        Framework framework = frameworks.version(row.releaseVersion());
        return RatingSheets.of(row, framework, ratings.of(row.id()), lastTime(row, framework, now), now);
    }

    /** The levels agreed before this assessment was, or until now where it is not agreed yet. */
    Map<CompetencyCode, LastTime> lastTime(AssessmentRow row, Framework framework, Instant now) {
        Instant confirmed = row.confirmedAt();
        var rows = agreed.newestOf(row.personId(), row.id(), confirmed == null ? now : confirmed);
        return LastTime.of(rows, framework, frameworks);
    }

    Overview overview(Actor actor, Instant now, LocalDate day) {
        PersonId person = actor.person();
        var answers = ratings.ofPerson(person).stream().collect(Collectors.groupingBy(RatingRow::assessmentId));
        var open = new ArrayList<Overview.Entry>();
        var past = new ArrayList<Overview.Entry>();
        for (AssessmentRow row : assessments.ofPerson(person)) {
            (row.state().isOpen() ? open : past).add(entry(row, answers, now));
        }
        var levels = agreed.newestOn(List.of(person), day).stream()
                .collect(Collectors.toMap(AgreedLevelRow::competencyCode, Function.identity()));
        LocalDate last = levels.values().stream()
                .map(AgreedLevelRow::agreedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        return withNeeds(actor, new Overview(List.copyOf(open), List.copyOf(past), last, null, 0, 0), levels);
    }

    String supervisorName(Actor actor, AssessmentRow row) {
        PersonId supervisor = row.supervisorId();
        return supervisor == null
                ? UNKNOWN
                : colleagues.names(actor, List.of(supervisor)).getOrDefault(supervisor, UNKNOWN);
    }

    private Overview withNeeds(Actor actor, Overview overview, Map<CompetencyCode, AgreedLevelRow> levels) {
        var post = colleagues.post(actor, actor.person());
        if (post.isEmpty()) {
            return overview;
        }
        Framework framework = frameworks.published();
        RoleProfile role = framework.profile(post.get().role());
        var needs = framework.requirementsOf(role.code(), post.get().strands()).values();
        int met = (int) needs.stream()
                .filter(need -> meets(levels.get(need.competency()), need))
                .count();
        return new Overview(overview.open(), overview.past(), overview.lastAgreedOn(), role, met, needs.size());
    }

    private static boolean meets(@Nullable AgreedLevelRow held, Requirement need) {
        Level level = held == null ? null : held.level();
        return level != null && level.meets(need.level());
    }

    private Overview.Entry entry(AssessmentRow row, Map<AssessmentId, List<RatingRow>> answers, Instant now) {
        Framework framework = frameworks.version(row.releaseVersion());
        return new Overview.Entry(
                row.id(),
                row.state(),
                framework.profile(row.roleCode()),
                row.startedAt(),
                row.touchedAt(),
                row.sentAt(),
                row.confirmedAt(),
                row.accepted(),
                RatingSheets.progress(row, framework, answers.getOrDefault(row.id(), List.of()), now));
    }
}
