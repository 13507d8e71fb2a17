package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;

/** Writes what was granted to a candidate into the record of the person they have become. */
@Singleton
class StartHandOver {

    private final StartDesk desk;
    private final CaseDesk cases;
    private final Clearances clearances;

    StartHandOver(StartDesk desk, CaseDesk cases, Clearances clearances) {
        this.desk = desk;
        this.cases = cases;
        this.clearances = clearances;
    }

    List<Clearance> clearances(Actor actor, Start start, PersonId person) {
        var kept = new ArrayList<Clearance>();
        for (VettingCase one : desk.casesOf(start.id())) {
            LocalDate from = one.grantedOn();
            LocalDate until = one.expiresOn();
            if (StartGate.countsForCandidate(one) && from != null && until != null) {
                var text = new ClearanceText(one.issuer(), one.level(), from, until);
                Clearance clearance = clearances.write(actor, person, text, one.state());
                kept.add(clearance);
                cases.handOver(one, person, clearance.id());
            } else {
                cases.handOver(one, person, null);
            }
        }
        return kept;
    }
}
