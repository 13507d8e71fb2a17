package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;
import org.waymark.provision.SiteClearance;

/**
 * A start with the evidence of its gate, for those who keep it.
 *
 * @param name who starts
 * @param checks the checks that are asked, each with the day on which it was done, if it was
 * @param exception the newest exception, if there was one
 * @param communityOnly whether two people may make an exception
 * @param makers who agreed, proposed and confirmed, where the reader may know, and the reader
 */
public record StartFile(
        Start start,
        String name,
        String role,
        String service,
        List<SiteClearance> sites,
        List<VettingCase> cases,
        GateEvidence evidence,
        List<CheckLine> checks,
        @Nullable StartException exception,
        boolean communityOnly,
        Map<PersonId, PersonName> makers,
        LocalDate today) {

    public StartFile {
        sites = List.copyOf(sites);
        cases = List.copyOf(cases);
        checks = List.copyOf(checks);
        makers = Map.copyOf(makers);
    }

    /** A check and the day on which it was done. */
    public record CheckLine(
            EmploymentCheck check, String name, @Nullable LocalDate doneOn) {}

    /** Whether a day was agreed that does not hold any more. */
    public boolean isReadyNoLonger() {
        return start.isOpen() && start.agreedStart() != null && !evidence.isReady();
    }

    /** The name of somebody who acted; empty where the reader may not know. */
    public String maker(@Nullable PersonId person) {
        PersonName name = person == null ? null : makers.get(person);
        return name == null ? "" : name.full();
    }
}
