package org.waymark.assessment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Requirement;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** Fetches what an agreement sheet is made of: five statements and one for the names, whatever is in it. */
@Singleton
class AgreementSheets {

    private static final int MOST_EVIDENCE = 500;

    private final RatingRepository ratings;
    private final AgreementRepository agreements;
    private final EvidenceRepository evidence;
    private final AssessmentSheets sheets;
    private final Frameworks frameworks;
    private final Colleagues colleagues;
    private final Access access;

    AgreementSheets(
            RatingRepository ratings,
            AgreementRepository agreements,
            EvidenceRepository evidence,
            AssessmentSheets sheets,
            Frameworks frameworks,
            Colleagues colleagues,
            Access access) {
        this.ratings = ratings;
        this.agreements = agreements;
        this.evidence = evidence;
        this.sheets = sheets;
        this.frameworks = frameworks;
        this.colleagues = colleagues;
        this.access = access;
    }

    Framework framework(AssessmentRow row) {
        return frameworks.version(row.releaseVersion());
    }

    String name(Actor actor, PersonId person) {
        return colleagues.names(actor, Set.of(person)).getOrDefault(person, "");
    }

    AgreementSheet of(Actor actor, AssessmentRow row, boolean maySettle, Instant now) {
        Framework framework = framework(row);
        List<AgreementSheet.Line> lines = lines(row, framework, now);
        Set<DomainCode> present =
                lines.stream().map(AgreementSheet.Line::domain).collect(Collectors.toSet());
        List<Domain> domains = framework.domains().stream()
                .filter(d -> present.contains(d.code()))
                .toList();
        return new AgreementSheet(head(actor, row, framework, maySettle), framework.scale(), domains, lines);
    }

    /** Before the levels are confirmed the person sees their own answers, but nothing of what is being settled. */
    AgreementSheet withoutSettled(AgreementSheet sheet) {
        return new AgreementSheet(
                sheet.head(),
                sheet.scale(),
                sheet.domains(),
                sheet.lines().stream().map(AgreementSheet.Line::unsettled).toList());
    }

    /** How far each answer lies from need and last time, for settling a domain at once. */
    List<AgreementSheet.Line> lines(AssessmentRow row, Framework framework, Instant now) {
        Map<CompetencyCode, RatingRow> answers =
                ratings.of(row.id()).stream().collect(Collectors.toMap(RatingRow::competencyCode, Function.identity()));
        Map<CompetencyCode, AgreementItemRow> settled = agreements.of(row.id()).stream()
                .collect(Collectors.toMap(AgreementItemRow::competencyCode, Function.identity()));
        var last = sheets.lastTime(row, framework, now);
        var titles = titles(row.personId());
        var lines = new ArrayList<AgreementSheet.Line>();
        for (Requirement need : RatingSheets.needs(row, framework).values()) {
            RatingRow answer = answers.get(need.competency());
            if (answer != null) {
                lines.add(line(
                        framework,
                        need,
                        answer.answer(),
                        last.get(need.competency()),
                        settled.get(need.competency()),
                        titles.getOrDefault(need.competency(), List.of())));
            }
        }
        return List.copyOf(lines);
    }

    static AgreementSheet.Line line(
            Framework framework,
            Requirement need,
            Answer self,
            @Nullable LastTime before,
            @Nullable AgreementItemRow settled,
            List<EvidenceTitle> titles) {
        Competency competency = framework.competency(need.competency());
        Level last = before == null ? null : before.level();
        return new AgreementSheet.Line(
                competency.code(),
                competency.domainCode(),
                competency.title(),
                competency.meaning(),
                need.level(),
                need.raisedByStrand(),
                self,
                before == null ? null : before.shown(),
                settled == null ? null : settled.settled(),
                TalkingPoints.distance(self, need.level(), last),
                TalkingPoints.isOne(self, need.level(), last),
                titles,
                settled == null ? 0 : settled.version(),
                framework.atWork(competency.code()));
    }

    private Map<CompetencyCode, List<EvidenceTitle>> titles(PersonId person) {
        var titles = new HashMap<CompetencyCode, List<EvidenceTitle>>();
        for (EvidenceRow row : evidence.page(person, "", 0, MOST_EVIDENCE)) {
            if (row.isForOthers()) {
                row.codes()
                        .forEach(code -> titles.computeIfAbsent(code, any -> new ArrayList<>())
                                .add(row.titleOnly()));
            }
        }
        return titles;
    }

    private AgreementSheet.Head head(Actor actor, AssessmentRow row, Framework framework, boolean maySettle) {
        var asked = new HashSet<PersonId>(Set.of(row.personId()));
        PersonId supervisor = row.supervisorId();
        if (supervisor != null) {
            asked.add(supervisor);
        }
        Map<PersonId, String> names = colleagues.names(actor, asked);
        return new AgreementSheet.Head(
                row.id(),
                row.state(),
                row.personId(),
                names.getOrDefault(row.personId(), ""),
                framework.profile(row.roleCode()),
                framework.version(),
                framework.about().statusNote(),
                supervisor == null ? "" : names.getOrDefault(supervisor, ""),
                row.sentAt(),
                row.openedAt(),
                row.confirmedAt(),
                row.answeredAt(),
                row.accepted(),
                row.answerComment(),
                row.proudOf(),
                row.wish(),
                maySettle,
                actor.is(row.personId()) || access.allows(actor, Permission.READ_SHARED_EVIDENCE_FILES, row.personId()),
                row.version());
    }
}
