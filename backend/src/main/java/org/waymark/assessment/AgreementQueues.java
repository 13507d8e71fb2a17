package org.waymark.assessment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Requirement;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** Fetches a supervisor's queue in six statements, however long it is. */
@Singleton
class AgreementQueues {

    private final AgreementRepository agreements;
    private final RatingRepository ratings;
    private final AgreedLevelRepository agreed;
    private final Frameworks frameworks;
    private final Colleagues colleagues;

    AgreementQueues(
            AgreementRepository agreements,
            RatingRepository ratings,
            AgreedLevelRepository agreed,
            Frameworks frameworks,
            Colleagues colleagues) {
        this.agreements = agreements;
        this.ratings = ratings;
        this.agreed = agreed;
        this.frameworks = frameworks;
        this.colleagues = colleagues;
    }

    AgreementQueue of(Actor actor, List<PersonId> supervisees, int offset, int most, LocalDate day) {
        List<QueueRow> page = agreements.toAgree(supervisees, offset, most);
        List<QueueRow> unanswered = agreements.unanswered(supervisees);
        var concerned = new HashSet<PersonId>();
        Stream.concat(page.stream(), unanswered.stream()).forEach(row -> concerned.add(row.personId()));
        Map<PersonId, String> names = colleagues.names(actor, concerned);
        return new AgreementQueue(
                toAgree(page, names, day),
                agreements.countToAgree(supervisees),
                unanswered.stream().map(row -> unanswered(row, names)).toList());
    }

    private List<AgreementQueue.ToAgree> toAgree(List<QueueRow> page, Map<PersonId, String> names, LocalDate day) {
        if (page.isEmpty()) {
            return List.of();
        }
        Map<AssessmentId, List<RatingRow>> answers = ratings
                .ofAll(page.stream().map(QueueRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(RatingRow::assessmentId));
        Set<PersonId> people = page.stream().map(QueueRow::personId).collect(Collectors.toSet());
        Map<PersonId, Map<CompetencyCode, Level>> last = agreed.newestOn(List.copyOf(people), day).stream()
                .collect(Collectors.groupingBy(
                        AgreedLevelRow::personId,
                        Collectors.toMap(AgreedLevelRow::competencyCode, AgreedLevelRow::level)));
        return page.stream()
                .map(row -> toAgree(
                        row,
                        names.getOrDefault(row.personId(), ""),
                        answers.getOrDefault(row.id(), List.of()),
                        last.getOrDefault(row.personId(), Map.of())))
                .toList();
    }

    private AgreementQueue.ToAgree toAgree(
            QueueRow row, String name, List<RatingRow> answers, Map<CompetencyCode, Level> last) {
        Framework framework = frameworks.version(row.releaseVersion());
        var needs = framework.requirementsOf(row.roleCode(), Draft.strands(row.strands()));
        int points = (int) answers.stream()
                .filter(answer -> isTalkingPoint(answer, needs.get(answer.competencyCode()), last))
                .count();
        return new AgreementQueue.ToAgree(
                row.id(),
                row.personId(),
                name,
                framework.profile(row.roleCode()),
                row.state(),
                row.sentAt(),
                points,
                row.settled(),
                needs.size());
    }

    private static boolean isTalkingPoint(
            RatingRow answer, @Nullable Requirement need, Map<CompetencyCode, Level> last) {
        return need != null && TalkingPoints.isOne(answer.answer(), need.level(), last.get(answer.competencyCode()));
    }

    private AgreementQueue.Unanswered unanswered(QueueRow row, Map<PersonId, String> names) {
        return new AgreementQueue.Unanswered(
                row.id(),
                row.personId(),
                names.getOrDefault(row.personId(), ""),
                frameworks.version(row.releaseVersion()).profile(row.roleCode()),
                java.util.Objects.requireNonNullElse(row.confirmedAt(), row.sentAt()));
    }
}
