package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserStory
class AccessibilityTest {

    private static final Set<String> COUNTS = Set.of("serious", "critical");

    /** The ways in which every page is looked at. */
    enum Look {
        LIGHT(1440, 900, ColorScheme.LIGHT),
        DARK(1440, 900, ColorScheme.DARK),
        NARROW(320, 800, ColorScheme.LIGHT);

        final int width;
        final int height;
        final ColorScheme scheme;

        Look(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void noPageHasASeriousFault(Look look) {
        var faults = new ArrayList<String>();
        try (Visitor nobody = Visitor.at(RunningApp.demo().base(), look.width, look.height, look.scheme)) {
            check(nobody, Routes.FOR_NOBODY, "", faults);
        }
        var pages = new ArrayList<>(Routes.byAccount().entrySet());
        pages.addAll(new RecordPages(RunningApp.demo()).byAccount().entrySet());
        pages.forEach(entry -> {
            String account = entry.getKey();
            List<String> routes = entry.getValue();
            try (Visitor visitor = Visitor.at(RunningApp.demo().base(), look.width, look.height, look.scheme)
                    .signIn(account)) {
                check(visitor, routes, account, faults);
            }
        });
        assertTrue(faults.isEmpty(), () -> look + ":\n" + String.join("\n", faults));
    }

    private static void check(Visitor visitor, List<String> routes, String account, List<String> faults) {
        for (String route : routes) {
            visitor.open(route);
            visitor.settle();
            for (Rule rule : new AxeBuilder(visitor.page).analyze().getViolations()) {
                if (COUNTS.contains(rule.getImpact())) {
                    faults.add(account + " " + route + ": " + rule.getId() + " ("
                            + rule.getNodes().size() + ") "
                            + rule.getNodes().getFirst().getHtml());
                }
            }
        }
        assertTrue(visitor.complaints.isEmpty(), visitor.complaints::toString);
    }
}
