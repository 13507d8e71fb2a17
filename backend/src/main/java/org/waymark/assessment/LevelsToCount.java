package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

/** Agreed levels without who agreed them and when, for rooms above that count people and tell nobody who they are. */
@Singleton
public class LevelsToCount {

    private final AgreedLevelRepository levels;
    private final Access access;

    LevelsToCount(AgreedLevelRepository levels, Access access) {
        this.levels = levels;
        this.access = access;
    }

    /**
     * The newest level of each competency as it stood on the day. One statement, however many people.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read totals
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Map<CompetencyCode, Level>> of(Actor actor, Collection<PersonId> people, LocalDate day) {
        access.require(actor, Permission.READ_LEVEL_TOTALS);
        return people.isEmpty()
                ? Map.of()
                : levels.newestOn(List.copyOf(people), day).stream()
                        .collect(Collectors.groupingBy(
                                AgreedLevelRow::personId,
                                Collectors.toMap(AgreedLevelRow::competencyCode, AgreedLevelRow::level, (a, b) -> a)));
    }

    /**
     * Every level that was ever agreed with people whose ids come after the first and not after the last one, later days
     * included: by person and competency, the newest last. One statement, however many people.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read totals
     */
    @Transactional(readOnly = true)
    public List<LevelLine> between(Actor actor, PersonId after, PersonId until) {
        access.require(actor, Permission.READ_LEVEL_TOTALS);
        return levels.lines(after, until);
    }

    /**
     * The same of these people.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read totals
     */
    @Transactional(readOnly = true)
    public List<LevelLine> every(Actor actor, Collection<PersonId> people) {
        access.require(actor, Permission.READ_LEVEL_TOTALS);
        return people.isEmpty() ? List.of() : levels.linesOf(people);
    }
}
