package org.waymark.vetting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** A rule about a check as it lies in its table; role profiles with commas, none for all. */
@MappedEntity("start_check_rule")
record StartCheckRow(
        @Id long id,
        EmploymentCheck checkCode,
        int changeNo,
        LocalDate fromDay,
        boolean asked,
        String roleCodes,
        boolean courtOnly,
        boolean existingStaff,
        String source,
        LocalDate sourcedOn,
        PersonId enteredBy,
        Instant enteredAt) {

    static StartCheckRow of(long id, NewStartCheckRule wanted, int changeNo, PersonId by, Instant moment) {
        return new StartCheckRow(
                id,
                wanted.check(),
                changeNo,
                wanted.from(),
                wanted.asked(),
                wanted.roles().stream().map(RoleCode::value).sorted().collect(Collectors.joining(",")),
                wanted.courtOnly(),
                wanted.existingStaff(),
                wanted.source().strip(),
                wanted.sourcedOn(),
                by,
                moment);
    }

    StartCheckRule rule(String name) {
        return new StartCheckRule(
                checkCode,
                name,
                fromDay,
                changeNo,
                asked,
                Arrays.stream(roleCodes.split(",", -1))
                        .filter(code -> !code.isEmpty())
                        .map(RoleCode::new)
                        .collect(Collectors.toUnmodifiableSet()),
                courtOnly,
                existingStaff,
                source);
    }
}
