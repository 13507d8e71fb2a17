package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;

@Tag("database")
class StatementCountTest {

    private final Neighbourhood few = peopled(3);
    private final Neighbourhood many = peopled(60);
    private final Actor console = TestHouse.console();

    @Test
    void aTeamOfSixtyAsksAsMuchAsATeamOfThree() {
        Posts posts = few.house.get(Posts.class);
        assertEquals(
                asked(() -> posts.onTeam(console, few.id(), Neighbourhood.DAY)),
                asked(() -> posts.onTeam(console, many.id(), Neighbourhood.DAY)));
    }

    @Test
    void aFullPageOfTheDirectoryAsksAsMuchAsAShortOne() {
        Directory directory = few.house.get(Directory.class);
        assertEquals(
                asked(() -> directory.page(console, new PeopleFilter("", few.id(), null, false), 0, 50)),
                asked(() -> directory.page(console, new PeopleFilter("", many.id(), null, false), 0, 50)));
    }

    private static Neighbourhood peopled(int people) {
        var place = new Neighbourhood();
        for (int i = 0; i < people; i++) {
            place.practitioner("P" + i);
        }
        return place;
    }

    /** How much one question asks; asked once before, so that nothing is prepared for the first time. */
    private static int asked(Supplier<?> question) {
        Object warm = question.get();
        int asked = StatementCounter.of(() -> assertEquals(warm, question.get()));
        assertTrue(asked > 0, "nothing was counted");
        return asked;
    }
}
