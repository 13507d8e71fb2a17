package org.waymark.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** What one person's agreed level is in each competency, with the names of those who agreed them. */
public record PersonLevels(PersonId person, Map<CompetencyCode, AgreedLevel> levels, Map<PersonId, String> names) {

    public Optional<Level> level(CompetencyCode competency) {
        return Optional.ofNullable(levels.get(competency)).map(AgreedLevel::level);
    }

    /** The day on which something was last agreed. */
    public Optional<LocalDate> lastAgreedOn() {
        return levels.values().stream().map(AgreedLevel::agreedOn).max(LocalDate::compareTo);
    }

    /** Who agreed the level, by name. */
    public String agreedBy(AgreedLevel level) {
        return names.getOrDefault(level.agreedBy(), "");
    }
}
