package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionLinkId;

@Tag("database")
class SupervisorsTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final Supervisors supervisors = here.house.get(Supervisors.class);
    private final PersonId priya = here.practitioner("Priya");
    private final PersonId sam = here.practitioner("Sam");

    @Test
    void supervisionLastsFromTheFirstDayToTheLast() {
        SupervisionLink link = supervisors.begin(console, priya, sam, DAY);
        SupervisionLink ended = supervisors.end(console, link.id(), DAY.plusDays(2), 0);
        assertEquals(DAY.plusDays(2), ended.endsOn());
        assertTrue(supervisors.of(console, sam, DAY.minusDays(1)).isEmpty());
        assertEquals(
                priya,
                supervisors.of(console, sam, DAY.plusDays(2)).orElseThrow().id());
        assertTrue(supervisors.of(console, sam, DAY.plusDays(3)).isEmpty());
        assertEquals(
                List.of(sam),
                supervisors.superviseesOf(console, priya, DAY).stream()
                        .map(PersonName::id)
                        .toList());
        assertEquals(
                "Priya",
                supervisors.history(console, sam).getFirst().supervisor().given());
        assertTrue(supervisors.history(console, here.person("Ada")).isEmpty());
    }

    @Test
    void nobodySupervisesThemselvesOrTheirOwnSupervisor() {
        assertEquals("supervisor", faultOf(sam, sam, DAY));
        supervisors.begin(console, priya, sam, DAY);
        assertEquals("supervisor", faultOf(sam, priya, DAY.minusDays(5)));
        assertEquals("from", faultOf(priya, sam, DAY.plusDays(5)));
        assertThrows(Refused.NotFound.class, () -> supervisors.begin(console, new PersonId(5), sam, DAY));
    }

    @Test
    void thoseWhoHaveLeftSuperviseNobody() {
        here.house.get(People.class).leave(console, priya, DAY, 0);
        assertEquals("supervisor", faultOf(priya, sam, DAY));
    }

    @Test
    void endingIsRefusedTooEarlyTwiceOrOnAnOldVersion() {
        SupervisionLink link = supervisors.begin(console, priya, sam, DAY.minusDays(9));
        assertThrows(Refused.NotValid.class, () -> supervisors.end(console, link.id(), DAY.minusDays(10), 0));
        assertThrows(Refused.ChangedMeanwhile.class, () -> supervisors.end(console, link.id(), DAY, 4));
        supervisors.end(console, link.id(), DAY.minusDays(1), 0);
        assertThrows(Refused.NotNow.class, () -> supervisors.end(console, link.id(), DAY, 1));
        assertThrows(Refused.NotFound.class, () -> supervisors.end(console, new SupervisionLinkId(5), DAY, 0));
    }

    @Test
    void rightsFollowSupervisionAtOnce() {
        Actor supervisor = here.staff(priya);
        Access access = here.house.get(Access.class);
        assertThrows(Refused.NotAllowed.class, () -> supervisors.begin(supervisor, priya, sam, DAY));
        assertTrue(!access.allows(supervisor, Permission.AGREE_LEVELS, sam));
        SupervisionLink link = supervisors.begin(console, priya, sam, DAY);
        assertTrue(access.allows(supervisor, Permission.AGREE_LEVELS, sam));
        supervisors.end(console, link.id(), DAY, 0);
        here.house.get(Supervisors.class).end(console, link.id(), DAY, 1);
        assertTrue(access.allows(supervisor, Permission.AGREE_LEVELS, sam), "the last day counts");
    }

    private String faultOf(PersonId supervisor, PersonId supervisee, LocalDate from) {
        return assertThrows(Refused.NotValid.class, () -> supervisors.begin(console, supervisor, supervisee, from))
                .faults()
                .getFirst()
                .field();
    }
}
