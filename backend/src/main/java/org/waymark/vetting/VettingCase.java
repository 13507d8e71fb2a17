package org.waymark.vetting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VettingCaseId;

/**
 * An application for a clearance as those who keep it see it. It holds names and days; there is no place for more.
 *
 * @param startId the start that it is for; none where a clearance is renewed
 * @param personId who is vetted, if they work here already; else the two names are a candidate's
 */
@MappedEntity("vetting_case")
public record VettingCase(
        @Id VettingCaseId id,
        ServiceId serviceId,
        @Nullable SiteId siteId,
        @Nullable StartId startId,
        RoleCode roleCode,
        @Nullable PersonId personId,
        String givenName,
        String familyName,
        ForceCode issuer,
        String level,
        Stage stage,
        LocalDate stageSince,
        ClearanceState state,
        int returnedTimes,
        @Nullable NextAction nextAction,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate provisionalStart,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate expiresOn,
        @Nullable ClearanceId clearanceId,
        @Nullable ClosedAs closedAs,
        @Nullable LocalDate closedOn,
        PersonId openedBy,
        Instant openedAt,
        int version) {

    public boolean isOpen() {
        return closedAs == null;
    }

    /** The application as rules see it. */
    Episode episode() {
        return new Episode(state, grantedOn, expiresOn, null, List.of(), stageSince);
    }

    /** The same with another provisional start. */
    VettingCase startingOn(@Nullable LocalDate start) {
        return new VettingCase(
                id,
                serviceId,
                siteId,
                startId,
                roleCode,
                personId,
                givenName,
                familyName,
                issuer,
                level,
                stage,
                stageSince,
                state,
                returnedTimes,
                nextAction,
                nextOn,
                start,
                grantedOn,
                expiresOn,
                clearanceId,
                closedAs,
                closedOn,
                openedBy,
                openedAt,
                version);
    }
}
