package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.Set;
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

    @Test
    void everyPageOpensBeforeThereIsAnythingToShow() {
        RunningApp empty = RunningApp.empty();
        everyRoleFor(empty, "eve");
        Set<String> routes = new LinkedHashSet<>();
        Routes.byAccount().values().forEach(routes::addAll);
        try (Visitor eve = Visitor.at(empty.base()).signIn("eve")) {
            for (String route : routes) {
                eve.open(route);
                eve.settle();
                assertEquals(
                        0,
                        eve.page
                                .getByText(Texts.of("shell.broken.title"))
                                .and(eve.page.locator(".wm-empty h2"))
                                .count(),
                        route + " is broken");
                assertEquals(1, eve.page.locator("main").count(), route + " has no page in its frame");
            }
            assertTrue(eve.complaints.isEmpty(), eve.complaints::toString);
        }
    }

    private static void everyRoleFor(RunningApp app, String signInName) {
        PersonId eve = app.get(People.class).join(CONSOLE, new NewPerson("Eve", "Rything", null, true));
        app.get(Accounts.class).open(CONSOLE, eve, signInName, RunningApp.PASSWORD, false);
        for (Role role : Set.of(Role.STAFF, Role.EDITOR, Role.STRATEGIC, Role.AUDITOR, Role.ADMIN)) {
            app.get(RoleGrants.class).grant(CONSOLE, eve, role, null);
        }
    }
}
