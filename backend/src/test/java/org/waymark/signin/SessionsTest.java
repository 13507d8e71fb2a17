package org.waymark.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.kernel.Refused;
import org.waymark.signin.Entrance.Somebody;
import org.waymark.signin.SignIn.SignedInSession;

@Tag("database")
class SessionsTest {

    private final Entrance entrance = new Entrance();

    @Test
    void aSessionEndsAfterThirtyIdleMinutes() {
        SignedInSession session = entrance.signIn(entrance.somebody());
        entrance.later(Duration.ofMinutes(30).minusSeconds(1));
        assertTrue(entrance.isIn(session));
        entrance.later(Duration.ofSeconds(1));
        assertFalse(entrance.isIn(session));
    }

    @Test
    void aSessionOnASharedComputerEndsAfterTen() {
        SignedInSession session = entrance.signInShared(entrance.somebody());
        entrance.later(Duration.ofMinutes(10).minusSeconds(1));
        assertTrue(entrance.isIn(session));
        entrance.later(Duration.ofSeconds(1));
        assertFalse(entrance.isIn(session));
    }

    @Test
    void twelveHoursOfConstantUseAreTheMost() {
        SignedInSession session = entrance.signIn(entrance.somebody());
        for (int i = 0; i < 35; i++) {
            entrance.later(Duration.ofMinutes(20));
            entrance.signIn.touch(session.token());
        }
        entrance.later(Duration.ofMinutes(20).minusSeconds(1));
        assertTrue(entrance.isIn(session));
        entrance.later(Duration.ofSeconds(1));
        entrance.signIn.touch(session.token());
        assertFalse(entrance.isIn(session));
    }

    @Test
    void touchingWakesNoSessionThatIsOver() {
        SignedInSession session = entrance.signIn(entrance.somebody());
        entrance.later(Duration.ofMinutes(31));
        entrance.signIn.touch(session.token());
        assertFalse(entrance.isIn(session));
    }

    @Test
    void touchingIsWrittenOnceAMinuteAtMost() {
        SignedInSession session = entrance.signIn(entrance.somebody());
        var start = entrance.now();
        entrance.later(Duration.ofSeconds(59));
        entrance.signIn.touch(session.token());
        assertEquals(
                start, entrance.signIn.resume(session.token()).orElseThrow().lastSeenAt());
        entrance.later(Duration.ofSeconds(1));
        entrance.signIn.touch(session.token());
        entrance.later(Duration.ofSeconds(10));
        assertEquals(
                start.plusSeconds(60),
                entrance.signIn.resume(session.token()).orElseThrow().lastSeenAt());
    }

    @Test
    void theSixthSessionEndsTheOldestAndSaysSo() {
        Somebody sam = entrance.somebody();
        List<SignedInSession> sessions = new ArrayList<>();
        IntStream.range(0, 6).forEach(i -> {
            entrance.later(Duration.ofSeconds(1));
            sessions.add(entrance.signIn(sam));
            assertTrue(entrance.isIn(sessions.getLast()));
        });
        assertFalse(entrance.isIn(sessions.getFirst()));
        assertTrue(sessions.stream().skip(1).allMatch(entrance::isIn));
        assertTrue(sessions.getLast().endedOldest());
        assertFalse(sessions.get(4).endedOldest());
        assertEquals(5, entrance.signIn.sessions(sam.actor()).size());
    }

    @Test
    void sessionsThatRanOutDoNotCount() {
        Somebody sam = entrance.somebody();
        IntStream.range(0, 5).forEach(i -> entrance.signIn(sam));
        entrance.later(Duration.ofMinutes(31));
        assertFalse(entrance.signIn(sam).endedOldest());
        assertEquals(1, entrance.signIn.sessions(sam.actor()).size());
    }

    @Test
    void signingOutEndsThisSessionAtOnceAndNoOther() {
        Somebody sam = entrance.somebody();
        SignedInSession here = entrance.signIn(sam);
        SignedInSession there = entrance.signIn(sam);
        assertTrue(entrance.isIn(here));
        entrance.signIn.signOut(sam.actor(), here.token());
        entrance.signIn.signOut(sam.actor(), here.token());
        assertFalse(entrance.isIn(here));
        assertTrue(entrance.isIn(there));
    }

    @Test
    void nobodySignsSomebodyElseOut() {
        Somebody sam = entrance.somebody();
        Somebody priya = entrance.somebody();
        SignedInSession sams = entrance.signIn(sam);
        long id = entrance.signIn.resume(sams.token()).orElseThrow().id();
        entrance.signIn.signOut(priya.actor(), sams.token());
        assertThrows(Refused.NotFound.class, () -> entrance.signIn.endSession(priya.actor(), id));
        assertTrue(entrance.isIn(sams));
        assertTrue(entrance.signIn.sessions(priya.actor()).isEmpty());
    }

    @Test
    void oneOfOnesSessionsCanBeEndedFromAnother() {
        Somebody sam = entrance.somebody();
        SignedInSession left = entrance.signIn(sam);
        SignedInSession here = entrance.signIn(sam);
        long id = entrance.signIn.resume(left.token()).orElseThrow().id();
        entrance.signIn.endSession(sam.actor(), id);
        assertFalse(entrance.isIn(left));
        assertTrue(entrance.isIn(here));
        assertThrows(Refused.NotFound.class, () -> entrance.signIn.endSession(sam.actor(), id));
    }

    @Test
    void signingOutEverywhereEndsThemAll() {
        Somebody sam = entrance.somebody();
        List<SignedInSession> all = List.of(entrance.signIn(sam), entrance.signIn(sam));
        assertTrue(all.stream().allMatch(entrance::isIn));
        entrance.signIn.signOutEverywhere(sam.actor());
        assertTrue(all.stream().noneMatch(entrance::isIn));
    }

    @Test
    void somebodyWithoutAnyRoleMayStillLeave() {
        Somebody sam = entrance.somebody();
        SignedInSession session = entrance.signIn(sam);
        var grants = entrance.house.get(org.waymark.access.RoleGrants.class);
        grants.of(TestHouse.console(), List.of(sam.person()))
                .forEach(grant -> grants.takeAway(TestHouse.console(), grant.id()));
        entrance.signIn.signOut(sam.actor(), session.token());
        assertFalse(entrance.isIn(session));
    }

    @Test
    void whatAnotherServerEndsIsFeltWithinFiveSeconds() throws Exception {
        Somebody sam = entrance.somebody();
        SignedInSession session = entrance.signIn(sam);
        assertTrue(entrance.isIn(session));
        try (var connection = entrance.house.plainConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE auth_session SET ended_at = created_at WHERE person_id = "
                    + sam.person().value());
        }
        entrance.later(Duration.ofSeconds(5));
        assertFalse(entrance.isIn(session));
    }
}
