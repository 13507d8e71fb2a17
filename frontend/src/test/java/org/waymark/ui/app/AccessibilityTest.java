package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.ui.session.Texts;

@BrowserStory
class AccessibilityTest {

    private static final Set<String> COUNTS = Set.of("serious", "critical");

    /** What may differ between light and dark on one and the same page. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final Set<String> SHUT_TITLES =
            Set.of(Texts.of("shell.notFound.title"), Texts.of("shell.refused.title"), Texts.of("shell.broken.title"));

    /** The pages that ask the browser for its width when they open, so that they have to be opened again. */
    private static final Pattern MEASURING = Pattern.compile("/people(\\?.*)?|/(team|cover)\\b.*");

    private final RunningApp app = RunningApp.demo();

    /** Two people look at the pages at the same time, each in a browser of their own. */
    @Test
    void noPageHasASeriousFault() throws InterruptedException, ExecutionException {
        var halves = halves(visits(app));
        var faults = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(halves.size())) {
            var looks = new ArrayList<Callable<List<String>>>();
            halves.forEach(half -> looks.add(() -> faultsIn(half)));
            for (Future<List<String>> look : people.invokeAll(looks)) {
                faults.addAll(look.get());
            }
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    @Test
    void noShutPageHasASeriousFault() {
        var faults = new ArrayList<String>();
        try (Visitor nobody = atDesk()) {
            Routes.FOR_NOBODY.forEach(route -> check(nobody.open(route), route, faults));
        }
        try (Visitor sam = atDesk().signIn("sam.okoro")) {
            for (String route : Routes.SHUT_TO_SAM) {
                check(sam.open(route), route, faults);
                assertTrue(isShut(sam), "Sam can open " + route);
            }
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    @Test
    void noPageIsForgotten() {
        var registered = new RegisteredPages(app);
        Set<String> missing = new TreeSet<>(registered.templates());
        Routes.FOR_NOBODY.forEach(route -> missing.remove(registered.templateOf(route)));
        visits(app).values().forEach(routes -> routes.forEach(route -> missing.remove(registered.templateOf(route))));
        assertEquals(Set.of(), missing, "pages that no visit opens");
    }

    private Visitor atDesk() {
        return Visitor.at(app.base());
    }

    private List<String> faultsIn(Map<String, List<String>> visits) {
        var faults = new ArrayList<String>();
        visits.forEach((account, routes) -> {
            try (Visitor visitor = atDesk().signIn(account)) {
                new RegisteredPages(app).tour(visitor, routes, route -> {
                    check(visitor, route, faults);
                    assertFalse(isShut(visitor), account + " cannot open " + route);
                });
                assertTrue(visitor.complaints.isEmpty(), visitor.complaints::toString);
            }
        });
        Visitor.putBrowserAway();
        return faults;
    }

    /** The visits in two parts with about as many pages each; what one account opens stays together. */
    private static List<Map<String, List<String>>> halves(Map<String, List<String>> visits) {
        var halves = List.<Map<String, List<String>>>of(new LinkedHashMap<>(), new LinkedHashMap<>());
        visits.entrySet().stream()
                .sorted(Comparator.comparing(visit -> -visit.getValue().size()))
                .forEach(visit -> Collections.min(halves, Comparator.comparing(AccessibilityTest::pages))
                        .put(visit.getKey(), visit.getValue()));
        return halves;
    }

    private static int pages(Map<String, List<String>> visits) {
        return visits.values().stream().mapToInt(List::size).sum();
    }

    private static Map<String, List<String>> visits(RunningApp app) {
        var visits = new LinkedHashMap<String, List<String>>();
        Routes.byAccount().forEach((account, routes) -> add(visits, account, routes));
        new RecordPages(app).byAccount().forEach((account, routes) -> add(visits, account, routes));
        return visits;
    }

    private static void add(Map<String, List<String>> visits, String account, List<String> routes) {
        visits.computeIfAbsent(account, name -> new ArrayList<>()).addAll(routes);
    }

    private static boolean isShut(Visitor visitor) {
        return visitor.page.locator(".wm-empty > h2").allTextContents().stream().anyMatch(SHUT_TITLES::contains);
    }

    /** At a desk in light and in dark, then narrow in dark; pages that do not measure have no colours of their own there. */
    private static void check(Visitor visitor, String route, List<String> faults) {
        visitor.settle();
        look(axe(visitor), route + " in light", faults);
        visitor.turn(ColorScheme.DARK);
        look(axe(visitor).withRules(COLOURS), route + " in dark", faults);
        narrow(visitor, route);
        look(measures(route) ? axe(visitor) : axe(visitor).disableRules(COLOURS), route + " narrow in dark", faults);
        visitor.turn(ColorScheme.LIGHT);
        visitor.resize(1440, 900);
    }

    private static void narrow(Visitor visitor, String route) {
        visitor.resize(320, 800);
        if (measures(route)) {
            visitor.open(route);
        }
        visitor.settle();
    }

    private static boolean measures(String route) {
        return MEASURING.matcher(route).matches();
    }

    /** Without frames on our pages, axe may finish in the page itself. */
    private static AxeBuilder axe(Visitor visitor) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(visitor.page).options(options).setLegacyMode(true);
    }

    private static void look(AxeBuilder axe, String where, List<String> faults) {
        for (Rule rule : axe.analyze().getViolations()) {
            if (COUNTS.contains(rule.getImpact())) {
                faults.add(where + ": " + rule.getId() + " (" + rule.getNodes().size() + ") "
                        + rule.getNodes().getFirst().getHtml());
            }
        }
    }
}
