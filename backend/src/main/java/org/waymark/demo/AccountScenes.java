package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.PersonId;
import org.waymark.signin.Accounts;

/** People are given their roles on the day they join, and those whom the demo names an account as well. */
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
        Register people = Register.of(told);
        for (Line line : StoryFile.lines("roles.csv", told)) {
            String key = line.text("person");
            if (key.equals(Cast.ADMINISTRATOR)) {
                continue;
            }
            scenes.on(people.of(key).day("joined"), Part.ACCOUNTS, () -> welcome(line));
        }
    }

    /** Those with something to show, in the order of the file. */
    static List<DemoName> names(LocalDate told) {
        Register people = Register.of(told);
        return StoryFile.lines("roles.csv", told).stream()
                .filter(line -> line.has("what"))
                .map(line -> {
                    Line person = people.of(line.text("person"));
                    String name = person.text("given") + " " + person.text("family");
                    return new DemoName(line.text("person"), name, line.text("what"));
                })
                .toList();
    }

    private void welcome(Line line) {
        PersonId person = cast.person(line.text("person"));
        for (String word : line.text("roles").split(" ", -1)) {
            grant(person, word);
        }
        if (line.has("what")) {
            accounts.open(cast.administrator(), person, line.text("person"), DemoStory.PASSWORD, false);
        }
    }

    private void grant(PersonId person, String word) {
        int colon = word.indexOf(':');
        Role role = Role.valueOf(colon < 0 ? word : word.substring(0, colon));
        grants.grant(cast.administrator(), person, role, colon < 0 ? null : cast.service(word.substring(colon + 1)));
    }
}
