package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Whether what somebody writes down about a clearance can be. */
@Singleton
class ClearanceCheck {

    private static final int LONGEST_YEARS = 15;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final ClearanceRepository clearances;
    private final ClearanceLists lists;
    private final ClearanceBodies bodies;
    private final Today today;

    ClearanceCheck(ClearanceRepository clearances, ClearanceLists lists, ClearanceBodies bodies, Today today) {
        this.clearances = clearances;
        this.lists = lists;
        this.bodies = bodies;
        this.today = today;
    }

    /** @throws Refused.NotValid with everything that is wrong */
    void sound(Actor actor, ClearanceId id, PersonId person, ClearanceText text) {
        var faults = new Faults();
        ForceCode issuer = text.issuer();
        faults.unless(
                bodies.byCode(actor).containsKey(issuer), "issuer", "There is no body with the code " + issuer + ".");
        faults.unless(
                lists.schemes().find(text.level()).isPresent(),
                "level",
                "There is no level of clearance “" + Refused.quoted(text.level()) + "”.");
        faults.unless(
                lists.schemes().mayBeGivenBy(text.level(), issuer),
                "issuer",
                "This body does not give clearances of this level: forces give police vetting, the national body gives"
                        + " national security clearances.");
        faults.unless(
                !text.grantedOn().isAfter(today.day()),
                "grantedOn",
                "A clearance is recorded once it has been given. This day has not come yet.");
        faults.unless(
                !text.grantedOn().isBefore(EARLIEST),
                "grantedOn",
                "This day is before " + Today.inWords(EARLIEST) + ". Check the year.");
        faults.unless(
                text.expiresOn().isAfter(text.grantedOn()), "expiresOn", "A clearance ends after the day it begins.");
        faults.unless(
                ChronoUnit.YEARS.between(text.grantedOn(), text.expiresOn()) < LONGEST_YEARS,
                "expiresOn",
                "No clearance holds for " + LONGEST_YEARS + " years. Check the year.");
        faults.unless(
                clearances.same(person, issuer, text.level(), text.grantedOn(), id) == 0,
                "grantedOn",
                "This clearance is written down already: same body, level and first day.");
        faults.refuseIfAny();
    }

    /** @throws Refused.NotValid if the clearance cannot have ended on that day */
    static void maySayEnded(Clearance clearance, LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(clearance.grantedOn())) {
            throw new Refused.NotValid(
                    "endedOn", "It began on " + Today.inWords(clearance.grantedOn()) + ", so it cannot end before.");
        }
        if (!lastDay.isBefore(clearance.expiresOn())) {
            throw new Refused.NotValid(
                    "endedOn",
                    "It expires on " + Today.inWords(clearance.expiresOn()) + " by itself. Give an earlier day.");
        }
        if (lastDay.isAfter(today)) {
            throw new Refused.NotValid(
                    "endedOn", "This day has not come yet. End it on the day, or correct its dates.");
        }
    }
}
