package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.TeamId;

/** A post on a day or later as it is read, strands and sites separated by spaces. */
@Introspected
record TeamPostRow(
        PersonId personId,
        String givenName,
        String familyName,
        PostId postId,
        ServiceId serviceId,
        RoleCode roleCode,
        @Nullable String strands,
        @Nullable String sites,
        @Nullable TeamId teamId,
        BigDecimal weeklyHours,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate volunteerTermEndsOn) {

    TeamPost post() {
        return new TeamPost(
                new PersonName(personId, givenName, familyName),
                postId,
                serviceId,
                roleCode,
                apart(strands, StrandCode::new),
                apart(sites, id -> new SiteId(Long.parseLong(id))),
                teamId,
                weeklyHours,
                startsOn,
                endsOn,
                volunteerTermEndsOn);
    }

    private static <T> Set<T> apart(@Nullable String many, Function<String, T> one) {
        return many == null
                ? Set.of()
                : Arrays.stream(many.split(" ")).map(one).collect(Collectors.toUnmodifiableSet());
    }
}
