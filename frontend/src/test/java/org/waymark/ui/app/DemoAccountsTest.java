package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.demo.DemoName;
import org.waymark.demo.DemoStory;

/** Every account that the demo prints gets in, and finds at Home what its role is for. */
@BrowserStory
class DemoAccountsTest {

    /** Other tests may have moved somebody's own assessment on, so any of its stages will do. */
    private static final Set<String> OWN = Set.of(
            "Continue your self-assessment",
            "Your self-assessment",
            "Your yearly self-assessment",
            "Agreed levels want your answer");

    private static final Map<String, Set<String>> FIRST_OF_ITS_ROLE = Map.ofEntries(
            Map.entry("sam.okoro", OWN),
            Map.entry("priya.shah", Set.of("Agree levels with Declan O'Brien")),
            Map.entry("nadia.rahman", Set.of("Skill mix of Northvale Liaison and Diversion")),
            Map.entry("kwame.asante-boateng", Set.of("Agreed levels want your answer")),
            Map.entry("ellis.garrow", OWN),
            Map.entry("ruth.penhaligon", OWN),
            Map.entry("colette.baptiste", Set.of("People in your services")),
            Map.entry("thea.lindholm", Set.of("Role profiles and competencies")),
            Map.entry("adrian.foxcroft", Set.of("Coverage by service")),
            Map.entry("judith.amankwah", Set.of("Audit trail")),
            Map.entry("morgan.ellis-ward", Set.of("People, posts and supervision")));

    @TestFactory
    List<DynamicTest> everyPrintedAccountReachesItsHome() {
        return DemoStory.names().stream()
                .map(name -> DynamicTest.dynamicTest(name.signInName(), () -> reachesHome(name)))
                .toList();
    }

    @Test
    void noAccountIsExpectedThatTheDemoDoesNotPrint() {
        List<String> printed =
                DemoStory.names().stream().map(DemoName::signInName).sorted().toList();
        assertEquals(FIRST_OF_ITS_ROLE.keySet().stream().sorted().toList(), printed);
    }

    private static void reachesHome(DemoName name) {
        try (Visitor visitor = Visitor.at(RunningApp.demo().base()).signIn(name.signInName())) {
            assertEquals("/", URI.create(visitor.page.url()).getPath());
            String first = name.person().split(" ", 2)[0];
            String greeting = visitor.page.locator("main h1").textContent();
            assertTrue(greeting.matches("Good (morning|afternoon|evening), " + first), greeting);
            Set<String> expected = FIRST_OF_ITS_ROLE.getOrDefault(name.signInName(), Set.of());
            List<String> tasks = visitor.page.locator("main .wm-task-name").allTextContents();
            assertTrue(tasks.stream().anyMatch(expected::contains), () -> name.signInName() + " sees only " + tasks);
            assertTrue(visitor.complaints.isEmpty(), visitor.complaints::toString);
        }
    }
}
