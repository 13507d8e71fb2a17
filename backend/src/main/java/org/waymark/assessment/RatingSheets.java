package org.waymark.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.Requirement;
import org.waymark.kernel.CompetencyCode;

/** Puts a rating sheet together from what is stored. */
final class RatingSheets {

    private RatingSheets() {}

    static RatingSheet of(
            AssessmentRow row,
            Framework framework,
            List<RatingRow> ratings,
            Map<CompetencyCode, LastTime> last,
            Instant now) {
        var lines = lines(row, framework, ratings, last);
        return new RatingSheet(
                row.id(),
                row.state(),
                framework.profile(row.roleCode()),
                framework.version(),
                framework.about().statusNote(),
                framework.scale(),
                domains(framework, lines),
                lines,
                goOn(lines, row.lastTouched()),
                progress(row, framework, ratings, now),
                row.proudOf(),
                row.wish(),
                row.touchedAt(),
                row.sentAt());
    }

    static Map<CompetencyCode, Requirement> needs(AssessmentRow row, Framework framework) {
        return framework.requirementsOf(row.roleCode(), Draft.strands(row.strands()));
    }

    static Progress progress(AssessmentRow row, Framework framework, List<RatingRow> ratings, Instant now) {
        var answers = ratings.stream()
                .collect(Collectors.toMap(
                        RatingRow::competencyCode, r -> new Draft.Timing(r.ratedAt(), r.carried()), (a, b) -> a));
        return new Draft(framework, needs(row, framework), answers).progress(now);
    }

    /** The first unanswered competency at or after the one touched last, round to the beginning; none when all is done. */
    static @Nullable CompetencyCode goOn(List<RatingSheet.Line> lines, String lastTouched) {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).competency().value().equals(lastTouched)) {
                from = i;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get((from + i) % lines.size());
            if (!line.isAnswered()) {
                return line.competency();
            }
        }
        return null;
    }

    private static List<RatingSheet.Line> lines(
            AssessmentRow row, Framework framework, List<RatingRow> ratings, Map<CompetencyCode, LastTime> last) {
        Map<CompetencyCode, RatingRow> answers =
                ratings.stream().collect(Collectors.toMap(RatingRow::competencyCode, Function.identity(), (a, b) -> a));
        var lines = new ArrayList<RatingSheet.Line>();
        for (Requirement need : needs(row, framework).values()) {
            Competency competency = framework.competency(need.competency());
            RatingRow answer = answers.get(competency.code());
            LastTime before = last.get(competency.code());
            lines.add(new RatingSheet.Line(
                    competency.code(),
                    competency.domainCode(),
                    competency.title(),
                    competency.meaning(),
                    need.level(),
                    need.raisedByStrand(),
                    answer == null ? null : answer.answer(),
                    answer != null && answer.carried(),
                    before == null ? null : before.shown(),
                    before == null ? null : before.changed(),
                    framework.atWork(competency.code())));
        }
        return List.copyOf(lines);
    }

    private static List<RatingSheet.DomainProgress> domains(Framework framework, List<RatingSheet.Line> lines) {
        var byDomain = lines.stream()
                .collect(Collectors.groupingBy(RatingSheet.Line::domain, LinkedHashMap::new, Collectors.toList()));
        var domains = new ArrayList<RatingSheet.DomainProgress>();
        for (Domain domain : framework.domains()) {
            var own = byDomain.get(domain.code());
            if (own != null) {
                int answered =
                        (int) own.stream().filter(RatingSheet.Line::isAnswered).count();
                domains.add(new RatingSheet.DomainProgress(domain.code(), domain.name(), answered, own.size()));
            }
        }
        return List.copyOf(domains);
    }
}
