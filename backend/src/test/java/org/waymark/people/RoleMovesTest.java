package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

@Tag("database")
class RoleMovesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final RoleCode VOLUNTEER = new RoleCode("VOL");
    private static final RoleCode PEER = new RoleCode("PSW");

    private final Neighbourhood here = new Neighbourhood();
    private final RoleMoves moves = here.house.get(RoleMoves.class);

    @Test
    void theTypicalTimeIsToldOfTenPeopleAndNotOfNine() {
        PersonId ellis = here.person("Ellis");
        start(here, ellis, VOLUNTEER, DAY.minusMonths(2), null);
        Actor actor = here.staff(ellis);
        var elsewhere = new Neighbourhood();
        move(elsewhere, 1);
        for (int months = 1; months <= 9; months++) {
            move(here, months);
        }
        assertEquals(
                TypicalTime.TOO_FEW, moves.typical(actor, PEER), "nine are too few, and another service’s is none");
        move(here, 40);
        assertEquals(new TypicalTime(TypicalTime.Told.TYPICAL, 10, 6), moves.typical(actor, PEER));
        assertEquals(TypicalTime.NO_MOVE, moves.typical(actor, VOLUNTEER), "one’s own role");
        assertEquals(TypicalTime.TOO_FEW, moves.typical(actor, new RoleCode("STM")));
        assertEquals(TypicalTime.NO_MOVE, moves.typical(here.staff(here.person("Nowhere")), PEER), "without a post");
    }

    private static void move(Neighbourhood where, int months) {
        PersonId person = where.person("Mover");
        LocalDate moved = DAY.minusMonths(1);
        start(where, person, VOLUNTEER, moved.minusMonths(months), moved.minusDays(1));
        start(where, person, PEER, moved, null);
    }

    private static void start(
            Neighbourhood where,
            PersonId person,
            RoleCode role,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        where.house.get(Posts.class).start(where.console, where.post(person, role, from, to));
    }
}
