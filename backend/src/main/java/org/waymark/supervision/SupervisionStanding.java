package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.people.PersonName;

/**
 * How somebody's supervision stands: dates only.
 *
 * @param service where they hold the post that counts
 * @param supervisor who supervises them today, if somebody does
 * @param booked the day of the next session of each kind that is booked
 * @param pauses times away and of preceptorship that are entered
 */
public record SupervisionStanding(
        PersonName name,
        RoleCode role,
        LocalDate since,
        ServiceId service,
        @Nullable PersonName supervisor,
        Compliance compliance,
        Map<KindCode, LocalDate> booked,
        List<Pause> pauses) {

    public SupervisionStanding {
        booked = Map.copyOf(booked);
        pauses = List.copyOf(pauses);
    }

    public ComplianceState state() {
        return compliance.state();
    }

    /** The day on which the first of the kinds is due, if one is. */
    public @Nullable LocalDate due() {
        return compliance.lines().stream()
                .map(ComplianceLine::due)
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
