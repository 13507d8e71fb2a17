package org.waymark.vetting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StartId;

/**
 * Somebody's way to a first shift in a post. It holds names and days; there is no place for more.
 *
 * @param personId who starts, once they work here; else the two names are a candidate's
 * @param candidateRef the candidate as recruitment knows them; nothing here reads it
 * @param agreedStart the day that was agreed through the gate
 */
@MappedEntity("vetting_start")
public record Start(
        @Id StartId id,
        ServiceId serviceId,
        RoleCode roleCode,
        @Nullable PersonId personId,
        @Nullable Long candidateRef,
        String givenName,
        String familyName,
        @Nullable LocalDate provisionalStart,
        LocalDate offeredOn,
        OfferAnswer offerAnswer,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate agreedStart,
        @Nullable PersonId agreedBy,
        @Nullable Instant agreedAt,
        @Nullable ClosedAs closedAs,
        @Nullable LocalDate closedOn,
        PersonId openedBy,
        Instant openedAt,
        int version) {

    public boolean isOpen() {
        return closedAs == null;
    }

    /** Whether whoever starts works here already. */
    public boolean isOfStaff() {
        return personId != null && candidateRef == null;
    }

    /** The day that the gate is judged for: the agreed one, else the provisional one, else today. */
    public LocalDate dayOr(LocalDate today) {
        LocalDate agreed = agreedStart;
        LocalDate planned = provisionalStart;
        return agreed != null ? agreed : planned != null ? planned : today;
    }

    /** The last day that counts: when it was closed, else today. */
    LocalDate lookedAt(LocalDate today) {
        LocalDate closed = closedOn;
        return closed == null ? today : closed;
    }
}
