package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.NewPerson;
import org.waymark.people.People;
import org.waymark.signin.Accounts;
import org.waymark.ui.session.Texts;

@BrowserStory
class EmptyHouseTest {

    private static final Actor CONSOLE = Actor.command("test");
    private static final String NOBODY = new PersonId(1).text();
    private static final Map<String, String> NAMES = Map.of("role", "PRA", "competency", "RSK-01");

    @Test
    void everyPageOpensBeforeThereIsAnythingToShow() {
        RunningApp empty = RunningApp.empty();
        everyRoleFor(empty, "eve");
        var registered = new RegisteredPages(empty);
        List<String> addresses = registered.templates().stream()
                .flatMap(template -> Stream.of(template, template.replaceFirst("/:\\w+\\?.*", "")))
                .distinct()
                .sorted()
                .map(EmptyHouseTest::anAddress)
                .toList();
        try (Visitor eve = Visitor.at(empty.base()).signIn("eve")) {
            registered.tour(eve, addresses, route -> {
                eve.settle();
                assertEquals(
                        0,
                        eve.page
                                .getByText(Texts.of("shell.broken.title"))
                                .and(eve.page.locator(".wm-empty h2"))
                                .count(),
                        route + " is broken");
                assertEquals(1, eve.page.locator("main").count(), route + " has no page in its frame");
            });
            assertTrue(eve.complaints.isEmpty(), eve.complaints::toString);
        }
    }

    /** An address of the template; where it names a record, of one that nobody has. */
    private static String anAddress(String template) {
        return Arrays.stream(template.split("/"))
                .map(part -> !part.startsWith(":") ? part : named(part.substring(1)))
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String named(String parameter) {
        return NAMES.getOrDefault(parameter.replaceFirst("\\W.*", ""), NOBODY);
    }

    private static void everyRoleFor(RunningApp app, String signInName) {
        PersonId eve = app.get(People.class).join(CONSOLE, new NewPerson("Eve", "Rything", null, true));
        app.get(Accounts.class).open(CONSOLE, eve, signInName, RunningApp.PASSWORD, false);
        for (Role role : Set.of(Role.STAFF, Role.EDITOR, Role.STRATEGIC, Role.AUDITOR, Role.ADMIN)) {
            app.get(RoleGrants.class).grant(CONSOLE, eve, role, null);
        }
    }
}
