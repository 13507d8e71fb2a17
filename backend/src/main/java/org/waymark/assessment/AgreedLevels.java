package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** The levels that people and their supervisors have agreed; the newest of each competency counts. */
@Singleton
public class AgreedLevels {

    private final AgreedLevelRepository agreed;
    private final ManyLevelsRepository many;
    private final Colleagues colleagues;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    AgreedLevels(
            AgreedLevelRepository agreed,
            ManyLevelsRepository many,
            Colleagues colleagues,
            Access access,
            AuditTrail trail,
            Today today) {
        this.agreed = agreed;
        this.many = many;
        this.colleagues = colleagues;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * One person's levels today. Reading somebody else's is written down, so this takes a transaction that may write.
     *
     * @throws Refused.NotFound if the actor may not read this person's levels
     */
    @Transactional
    public PersonLevels of(Actor actor, PersonId person) {
        mustRead(actor, person, "");
        Map<CompetencyCode, AgreedLevel> levels = agreed.newestOn(List.of(person), today.day()).stream()
                .collect(Collectors.toMap(AgreedLevelRow::competencyCode, AgreedLevelRow::shown));
        return new PersonLevels(person, levels, names(actor, levels.values()));
    }

    /**
     * Many people's levels as they stood at the end of the day, in one statement. People whose levels the actor may not
     * read are left out; people without any level are missing too.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Map<CompetencyCode, AgreedLevel>> of(Actor actor, Collection<PersonId> people, LocalDate day) {
        Set<PersonId> reached = access.reached(actor, Permission.READ_AGREED_LEVELS, people, day);
        return reached.isEmpty() ? Map.of() : many.newestOn(reached, day);
    }

    /**
     * Many people's levels in one competency as they stood at the end of the day, in one statement; people are left out as
     * above.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, AgreedLevel> in(
            Actor actor, CompetencyCode competency, Collection<PersonId> people, LocalDate day) {
        Set<PersonId> reached = access.reached(actor, Permission.READ_AGREED_LEVELS, people, day);
        return reached.isEmpty()
                ? Map.of()
                : agreed.newestIn(reached, competency, day).stream()
                        .map(AgreedLevelRow::shown)
                        .collect(Collectors.toMap(AgreedLevel::person, Function.identity()));
    }

    /**
     * Everything that was agreed after a moment, oldest first, in one statement. People whose levels the actor may not
     * read are left out.
     */
    @Transactional(readOnly = true)
    public List<TimedLevel> after(Actor actor, LevelsSince asked) {
        Set<PersonId> reached = access.reached(actor, Permission.READ_AGREED_LEVELS, asked.people());
        return reached.isEmpty() || asked.competencies().isEmpty()
                ? List.of()
                : agreed.after(reached, asked.competencies(), asked.moment()).stream()
                        .map(row -> new TimedLevel(row.shown(), row.recordedAt()))
                        .toList();
    }

    /**
     * The level that was agreed before the newest one, where there is one, for many people in one statement. People whose
     * levels the actor may not read are left out.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Map<CompetencyCode, Level>> before(Actor actor, Collection<PersonId> people, LocalDate day) {
        Set<PersonId> reached = access.reached(actor, Permission.READ_AGREED_LEVELS, people, day);
        return reached.isEmpty()
                ? Map.of()
                : agreed.beforeNewestOn(List.copyOf(reached), day).stream()
                        .collect(Collectors.groupingBy(
                                AgreedLevelRow::personId,
                                Collectors.toMap(AgreedLevelRow::competencyCode, AgreedLevelRow::level)));
    }

    /**
     * How one person's level in a competency came about. Reading somebody else's is written down.
     *
     * @throws Refused.NotFound if the actor may not read this person's levels
     */
    @Transactional
    public LevelHistory history(Actor actor, PersonId person, CompetencyCode competency) {
        mustRead(actor, person, competency.value());
        List<AgreedLevel> levels = agreed.history(person, competency).stream()
                .map(AgreedLevelRow::shown)
                .toList();
        return new LevelHistory(levels, names(actor, levels));
    }

    private void mustRead(Actor actor, PersonId person, String what) {
        access.require(actor, Permission.READ_AGREED_LEVELS, person, "person");
        if (!actor.is(person)) {
            trail.record(actor, Act.LEVELS_READ, person, "person " + person.text(), what);
        }
    }

    private Map<PersonId, String> names(Actor actor, Collection<AgreedLevel> levels) {
        return colleagues.names(
                actor, levels.stream().map(AgreedLevel::agreedBy).collect(Collectors.toSet()));
    }
}
