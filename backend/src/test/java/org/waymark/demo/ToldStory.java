package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.people.Directory;
import org.waymark.people.Posts;
import org.waymark.people.TeamMember;
import org.waymark.provision.LdServices;
import org.waymark.store.Migrations;

/** The story of the demo, told once for all tests that look at it. */
final class ToldStory {

    private static final String AUDIT_KEY = "a key for the story's test, long enough to be taken";

    private static @Nullable ToldStory told;

    final ApplicationContext house;
    final List<DemoName> names;

    private ToldStory() {
        var address = TestHouse.freshSchema();
        Migrations.migrate(address);
        long start = System.nanoTime();
        names = DemoStory.tell(
                address, AUDIT_KEY, "demo AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", TestHouse.FILES.toString());
        System.err.printf("The story took %.1f s%n", (System.nanoTime() - start) / 1e9);
        var properties = new LinkedHashMap<String, Object>(address.asProperties());
        properties.put("waymark.audit.key", AUDIT_KEY);
        house = ApplicationContext.builder()
                .properties(properties)
                .environments("test")
                .start();
    }

    static synchronized ToldStory get() {
        ToldStory story = told;
        if (story == null) {
            story = new ToldStory();
            told = story;
        }
        return story;
    }

    List<TeamMember> northvale() {
        var service = house.getBean(LdServices.class)
                .byCodes(TestHouse.console(), List.of("NORTHVALE"))
                .values()
                .iterator()
                .next();
        return house.getBean(Posts.class)
                .onTeam(
                        actor("nadia.rahman"),
                        service.id(),
                        house.getBean(Today.class).day());
    }

    Actor actor(String signInName) {
        var found = house.getBean(Directory.class).find(TestHouse.console(), signInName, 1);
        return Actor.onScreen(found.getFirst().id());
    }
}
