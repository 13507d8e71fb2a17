package org.waymark.framework;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.waymark.TestHouse;

/** Measures the search; run with {@code -Dtest=SearchBenchmark -Dwaymark.benchmark=true}, see benchmarks.md. */
@Tag("database")
@EnabledIfSystemProperty(named = "waymark.benchmark", matches = "true", disabledReason = "measures, tests nothing")
class SearchBenchmark {

    private static final int ROUNDS = 2_000;
    private static final List<String> TYPED = List.of(
            "RSK-02",
            "SFHMH14",
            "\"appropriate adult\"",
            "appropriate adult",
            "safeguardi",
            "person",
            "safegarding",
            "court report for a person with a learning disability");

    private final Framework framework = TestHouse.open().get(Frameworks.class).published();
    private final Reference reference = TestHouse.open().get(References.class).lists();

    @Test
    void buildAndSearch() {
        List<SearchEntry> entries = SearchEntries.of(framework, reference);
        say("entries " + entries.size());
        say("first build " + rounded(milliseconds(() -> SearchIndex.of(entries))));
        say("later build, median of 21: " + rounded(median(21, () -> SearchIndex.of(entries))));
        SearchIndex index = SearchIndex.of(entries);
        for (String typed : TYPED) {
            var question = new SearchQuestion(typed, null, 0, 20);
            double first = milliseconds(() -> index.find(question));
            say(typed + ": " + index.find(question).total() + " found, first " + rounded(first));
        }
        for (int round = 0; round < ROUNDS; round++) {
            TYPED.forEach(typed -> index.find(new SearchQuestion(typed, null, 0, 20)));
        }
        for (String typed : TYPED) {
            var question = new SearchQuestion(typed, null, 0, 20);
            say(typed + ": median of " + ROUNDS + " " + rounded(median(ROUNDS, () -> index.find(question))));
        }
    }

    private static double median(int rounds, Runnable act) {
        return IntStream.range(0, rounds)
                .mapToDouble(round -> milliseconds(act))
                .sorted()
                .skip(rounds / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double milliseconds(Runnable act) {
        long before = System.nanoTime();
        act.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static String rounded(double milliseconds) {
        return String.format(Locale.ROOT, "%.3f ms", milliseconds);
    }

    private static void say(String line) {
        System.out.println("benchmark: " + line);
    }
}
