package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/** What people last said of themselves in self-assessments that they sent. A draft is nobody else's to read. */
@Singleton
public class SentRatings {

    private final RatingRepository ratings;
    private final Access access;

    SentRatings(RatingRepository ratings, Access access) {
        this.ratings = ratings;
        this.access = access;
    }

    /**
     * Many people's newest ratings as they had been sent by the end of the day, in one statement. People whose
     * self-assessments the actor may not read are left out, and so is what is not part of somebody's role.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Map<CompetencyCode, Level>> of(Actor actor, Collection<PersonId> people, LocalDate day) {
        Set<PersonId> reached = access.reached(actor, Permission.READ_SENT_ASSESSMENT, people, day);
        return reached.isEmpty()
                ? Map.of()
                : ratings
                        .lastSent(
                                List.copyOf(reached),
                                day.plusDays(1).atStartOfDay(Today.LONDON).toInstant())
                        .stream()
                        .collect(Collectors.groupingBy(
                                SentRatingRow::personId,
                                Collectors.toMap(SentRatingRow::competencyCode, SentRatingRow::level)));
    }
}
