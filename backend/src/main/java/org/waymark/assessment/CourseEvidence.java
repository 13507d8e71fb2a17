package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.people.RollEntry;
import org.waymark.people.TrainingRoll;

/** Puts the courses that a training report says people finished into their lockers; nothing there is read or changed. */
@Singleton
public class CourseEvidence {

    private final EvidenceRepository evidence;
    private final EvidenceTagRepository tags;
    private final Frameworks frameworks;
    private final TrainingRoll roll;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    CourseEvidence(
            EvidenceRepository evidence,
            EvidenceTagRepository tags,
            Frameworks frameworks,
            TrainingRoll roll,
            Access access,
            AuditTrail trail,
            Today today) {
        this.evidence = evidence;
        this.tags = tags;
        this.frameworks = frameworks;
        this.roll = roll;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Keeps a piece for each.
     *
     * @return the new pieces, in the order of what was given
     * @throws Refused.NotFound if the actor may not bring courses in for one of the people
     * @throws Refused.NotValid if one of them is not sound
     */
    @Transactional
    public List<EvidenceId> keep(Actor actor, List<OthersEvidence> wanted) {
        access.require(actor, Permission.IMPORT_TRAINING);
        Set<PersonId> people = wanted.stream().map(OthersEvidence::person).collect(Collectors.toSet());
        mustReach(actor, people);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Framework framework = frameworks.published();
        List<EvidenceText> sound = wanted.stream()
                .map(one -> EvidenceCheck.checked(one.text(), framework, today.day()))
                .toList();
        List<NewEvidence> rows = IntStream.range(0, sound.size())
                .mapToObj(at -> row(wanted.get(at).person(), sound.get(at)))
                .toList();
        evidence.addAll(rows);
        List<EvidenceTag> meant = IntStream.range(0, sound.size())
                .boxed()
                .flatMap(at -> tags(rows.get(at).id(), sound.get(at)))
                .toList();
        if (!meant.isEmpty()) {
            tags.add(meant);
        }
        trail.record(
                actor,
                Act.EVIDENCE_ADDED,
                null,
                "training",
                rows.size() + " finished courses of " + people.size() + " people");
        return rows.stream().map(NewEvidence::id).toList();
    }

    /** Those whose post has not begun yet are on the roll, too. */
    private void mustReach(Actor actor, Set<PersonId> people) {
        Set<PersonId> others = new HashSet<>(people);
        others.removeAll(access.reached(actor, Permission.IMPORT_TRAINING, people));
        if (!others.isEmpty()) {
            roll.of(actor).stream().map(RollEntry::id).forEach(others::remove);
        }
        if (!others.isEmpty()) {
            throw new Refused.NotFound("person");
        }
    }

    private NewEvidence row(PersonId person, EvidenceText text) {
        return new NewEvidence(
                new EvidenceId(Ids.next()), person, text.title(), text.note(), text.link(), text.dated(), today.now());
    }

    private static Stream<EvidenceTag> tags(EvidenceId id, EvidenceText text) {
        return text.competencies().stream().sorted().map(code -> new EvidenceTag(id, code));
    }
}
