package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.assessment.AgreedLevels;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;

/** The levels of many people: from memory on the day that is remembered, in one statement on any other day. */
@Singleton
class KnownLevels {

    private final AgreedLevels tables;
    private final Access access;

    KnownLevels(AgreedLevels tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /**
     * The newest level of each competency as it stood at the end of the day. People whose levels the actor may not read
     * are left out; people without any level may be missing too.
     *
     * @param columns what is remembered; nothing where the tables are to be asked
     */
    Map<PersonId, Map<CompetencyCode, DatedLevel>> of(
            Actor actor, Collection<PersonId> people, LocalDate day, @Nullable LevelColumns columns) {
        if (columns != null && columns.day().equals(day)) {
            Set<PersonId> reached = access.reached(actor, Permission.READ_AGREED_LEVELS, people, day);
            return columns.levels(reached);
        }
        Map<PersonId, Map<CompetencyCode, DatedLevel>> levels = new HashMap<>();
        tables.of(actor, people, day).forEach((person, agreed) -> {
            Map<CompetencyCode, DatedLevel> theirs = new HashMap<>();
            agreed.forEach((competency, level) -> theirs.put(competency, DatedLevel.of(level)));
            levels.put(person, theirs);
        });
        return levels;
    }
}
