package org.waymark.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;

/** Two people who meet for supervision in a service of their own, and a colleague beside them. */
abstract class SupervisionScene {

    static final RoleCode PRACTITIONER = new RoleCode("PRA");

    final TestHouse house = TestHouse.open();
    final Village village = new Village(house);
    final SupervisionBooking booking = house.get(SupervisionBooking.class);
    final SupervisionSessions sessions = house.get(SupervisionSessions.class);
    final SupervisionPages pages = house.get(SupervisionPages.class);
    final LocalDate today = house.get(Today.class).day();
    final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    final Actor priya = village.member("Priya", PRACTITIONER, Set.of());
    final Actor ben = village.member("Ben", PRACTITIONER, Set.of());

    SupervisionScene() {
        village.supervises(priya, sam);
    }

    @AfterEach
    final void backToToday() {
        house.clock().set(today);
    }

    NewSession at(LocalDate day, int hour, KindCode kind) {
        return new NewSession(sam.person(), kind, SessionForm.PERSON, day, LocalTime.of(hour, 0), 60, "");
    }

    static Set<String> faults(Refused.NotValid refused) {
        return refused.faults().stream().map(Refused.Fault::field).collect(Collectors.toSet());
    }
}
