package org.waymark.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.signin.Entrance.Somebody;
import org.waymark.signin.SignIn.SignedInSession;

class LeaversTest {

    private final Entrance entrance = new Entrance();
    private final Actor console = TestHouse.console();
    private final LocalDate today = entrance.house.get(Today.class).day();

    @Test
    void whoeverHasLeftIsOutAndComesInNoMore() {
        Somebody sam = entrance.somebody();
        SignedInSession session = entrance.signIn(sam);
        assertTrue(entrance.isIn(session));
        leave(sam, today.minusDays(1));
        assertThrows(Refused.NotAllowed.class, () -> entrance.signIn.sessions(sam.actor()));
        entrance.later(Duration.ofSeconds(5));
        assertFalse(entrance.isIn(session), "the session goes on");
        var refused = assertThrows(Refused.NotAllowed.class, () -> entrance.signIn(sam));
        var wrong = assertThrows(Refused.NotAllowed.class, () -> entrance.signIn(sam, "not the password"));
        assertEquals(wrong.sentence(), refused.sentence());
    }

    @Test
    void theLastDayStillCounts() {
        Somebody sam = entrance.somebody();
        leave(sam, today);
        assertTrue(entrance.isIn(entrance.signIn(sam)));
        entrance.later(Duration.ofDays(1));
        assertThrows(Refused.NotAllowed.class, () -> entrance.signIn(sam));
    }

    @Test
    void noAccountIsOpenedForThoseWhoHaveLeft() {
        Somebody sam = entrance.somebody();
        Somebody ada = entrance.withoutAccount();
        entrance.accounts.close(console, sam.person());
        leave(sam, today.minusDays(1));
        leave(ada, today.minusDays(1));
        assertThrows(Refused.NotNow.class, () -> entrance.accounts.reopen(console, sam.person()));
        assertThrows(
                Refused.NotNow.class,
                () -> entrance.accounts.open(console, ada.person(), ada.name(), Entrance.PASSWORD, true));
    }

    private void leave(Somebody who, LocalDate lastDay) {
        entrance.house.get(People.class).leave(console, who.person(), lastDay, 0);
    }
}
