package org.waymark.training;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.assessment.CourseEvidence;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.EvidenceText;
import org.waymark.assessment.OthersEvidence;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Today;
import org.waymark.training.TrainingImportPlan.Done;

/** Makes the piece of evidence that a finished course is, for oneself or for those whom a report names. */
@Singleton
class CoursePieces {

    private final EvidenceLocker locker;
    private final CourseEvidence others;
    private final Frameworks frameworks;

    CoursePieces(EvidenceLocker locker, CourseEvidence others, Frameworks frameworks) {
        this.locker = locker;
        this.others = others;
        this.frameworks = frameworks;
    }

    EvidenceId own(Actor actor, Course course, LocalDate doneOn) {
        return locker.add(actor, text(course, doneOn, frameworks.published())).id();
    }

    /** A piece for each, all at once. */
    Map<Done, EvidenceId> ofOthers(Actor actor, List<Done> finished, Map<String, Course> courses) {
        Framework framework = frameworks.published();
        List<EvidenceId> made = others.keep(
                actor,
                finished.stream()
                        .map(one -> new OthersEvidence(
                                one.person(),
                                text(java.util.Objects.requireNonNull(courses.get(one.course())), one.on(), framework)))
                        .toList());
        var pieces = new HashMap<Done, EvidenceId>();
        for (int at = 0; at < made.size(); at++) {
            pieces.put(finished.get(at), made.get(at));
        }
        return pieces;
    }

    private static EvidenceText text(Course course, LocalDate doneOn, Framework framework) {
        return new EvidenceText(
                course.name(),
                "Course finished on " + Today.inWords(doneOn)
                        + ". What it changed in my practice is still to be written.",
                "",
                doneOn,
                known(course, framework));
    }

    /** What the course is evidence for, as far as the published framework still has it. */
    private static Set<CompetencyCode> known(Course course, Framework framework) {
        return course.competencies().stream()
                .filter(code -> framework.find(code).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
