package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.PersonId;
import org.waymark.signin.Accounts;

/** People are given their roles and their accounts on the day they join, and lose the account when they leave. */
final class AccountScenes {

    private final Cast cast;
    private final Accounts accounts;
    private final RoleGrants grants;

    AccountScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.accounts = house.getBean(Accounts.class);
        this.grants = house.getBean(RoleGrants.class);
    }

    /** The first administrator is made at the console. */
    void openFirstAdministrator() {
        accounts.openFirstAdministrator(
                Cast.CONSOLE, cast.person(Cast.ADMINISTRATOR), Cast.ADMINISTRATOR, DemoStory.PASSWORD);
    }

    void addTo(Scenes scenes, LocalDate told) {
        Map<String, Line> people = byKey(told);
        for (Line line : StoryFile.lines("accounts.csv", told)) {
            String key = line.text("person");
            if (key.equals(Cast.ADMINISTRATOR)) {
                continue;
            }
            Line person = named(people, key);
            scenes.on(person.day("joined"), Part.ACCOUNTS, () -> open(line));
            if (person.has("left")) {
                scenes.on(
                        person.day("left"), Part.LEAVING, () -> accounts.close(cast.administrator(), cast.person(key)));
            }
        }
    }

    /** Those with something to show, in the order of the file. */
    static List<DemoName> names(LocalDate told) {
        Map<String, Line> people = byKey(told);
        return StoryFile.lines("accounts.csv", told).stream()
                .filter(line -> line.has("what"))
                .map(line -> {
                    Line person = named(people, line.text("person"));
                    String name = person.text("given") + " " + person.text("family");
                    return new DemoName(line.text("person"), name, line.text("what"));
                })
                .toList();
    }

    private void open(Line line) {
        PersonId person = cast.person(line.text("person"));
        for (String word : line.text("roles").split(" ", -1)) {
            grant(person, word);
        }
        accounts.open(cast.administrator(), person, line.text("person"), DemoStory.PASSWORD, false);
    }

    private void grant(PersonId person, String word) {
        int colon = word.indexOf(':');
        Role role = Role.valueOf(colon < 0 ? word : word.substring(0, colon));
        grants.grant(cast.administrator(), person, role, colon < 0 ? null : cast.service(word.substring(colon + 1)));
    }

    private static Map<String, Line> byKey(LocalDate told) {
        return new HashMap<>(StoryFile.lines("people.csv", told).stream()
                .collect(Collectors.toMap(line -> line.text("key"), Function.identity())));
    }

    private static Line named(Map<String, Line> people, String key) {
        @Nullable Line person = people.get(key);
        if (person == null) {
            throw new IllegalStateException("The demo's files give an account to “" + key + "”, who is nobody.");
        }
        return person;
    }
}
