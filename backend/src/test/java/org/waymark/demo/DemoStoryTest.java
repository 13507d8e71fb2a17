package org.waymark.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Today;
import org.waymark.people.Posts;
import org.waymark.people.TeamMember;
import org.waymark.provision.LdServices;
import org.waymark.signin.SignIn;
import org.waymark.store.Migrations;

@Tag("database")
class DemoStoryTest {

    private static final String AUDIT_KEY = "a key for the story's test, long enough to be taken";

    private static ApplicationContext house;
    private static List<DemoName> names;

    @BeforeAll
    static void tell() {
        var address = TestHouse.freshSchema();
        Migrations.migrate(address);
        long start = System.nanoTime();
        names = DemoStory.tell(address, AUDIT_KEY);
        System.err.printf("The story took %.1f s%n", (System.nanoTime() - start) / 1e9);
        var properties = new LinkedHashMap<String, Object>(address.asProperties());
        properties.put("waymark.audit.key", AUDIT_KEY);
        house = ApplicationContext.builder()
                .properties(properties)
                .environments("test")
                .start();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void sixtyPeopleAreInPostAndTheNineProfilesAreAllHeld() {
        var today = house.getBean(Today.class).day();
        var team = house.getBean(LdServices.class).list(TestHouse.console()).stream()
                .flatMap(
                        service -> house.getBean(Posts.class).onTeam(TestHouse.console(), service.id(), today).stream())
                .toList();
        assertEquals(60, team.size());
        assertEquals(
                9,
                team.stream().map(TeamMember::role).collect(Collectors.toSet()).size());
    }

    @Test
    void everyNamedAccountSignsIn() {
        assertTrue(names.size() >= 9);
        for (DemoName name : names) {
            var attempt = new SignIn.Attempt(
                    name.signInName(), DemoStory.PASSWORD, "198.51.100." + names.indexOf(name), "a test", false);
            assertFalse(house.getBean(SignIn.class).signIn(attempt).mustChangePassword());
        }
    }

    @Test
    void theAuditTrailIsWhole() {
        assertTrue(house.getBean(AuditTrail.class).verify().isWhole());
    }
}
