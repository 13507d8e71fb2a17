package org.waymark.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;

/** Who and what the files' short names stand for, as the story goes on. */
final class Cast {

    /** Whoever runs the story at the server's console. */
    static final Actor CONSOLE = Actor.command("demo");

    /** The person who looks after accounts, people and places. */
    static final String ADMINISTRATOR = "morgan.ellis-ward";

    private final Map<String, PersonId> people = new LinkedHashMap<>();
    private final Map<String, ServiceId> services = new LinkedHashMap<>();
    private final Map<String, TeamId> teams = new LinkedHashMap<>();
    private final Map<String, SiteId> sites = new LinkedHashMap<>();

    void add(String key, PersonId person) {
        people.put(key, person);
    }

    void add(String key, ServiceId service) {
        services.put(key, service);
    }

    void add(String key, TeamId team) {
        teams.put(key, team);
    }

    void add(String key, SiteId site) {
        sites.put(key, site);
    }

    PersonId person(String key) {
        return known(people.get(key), key);
    }

    ServiceId service(String key) {
        return known(services.get(key), key);
    }

    TeamId team(String key) {
        return known(teams.get(key), key);
    }

    SiteId site(String key) {
        return known(sites.get(key), key);
    }

    /** Somebody at their own screen. */
    Actor actor(String key) {
        return Actor.onScreen(person(key));
    }

    Actor administrator() {
        return actor(ADMINISTRATOR);
    }

    private static <T> T known(@Nullable T thing, String key) {
        if (thing == null) {
            throw new IllegalStateException("The demo's files speak of “" + key + "” before it is there.");
        }
        return thing;
    }
}
