package org.waymark.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.framework.Finding.Kind;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;

@Tag("database")
class FrameworkSearchTest {

    private final TestHouse house = TestHouse.open();
    private final Actor reader = TestHouse.console();
    private final FrameworkSearch search = house.get(FrameworkSearch.class);
    private final Framework framework = house.get(Frameworks.class).published();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everythingThatIsThereIsFound(Kind kind) {
        List<SearchEntry> entries = SearchEntries.of(
                        framework, house.get(References.class).lists())
                .stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
        assertFalse(entries.isEmpty());
        for (SearchEntry entry : entries) {
            boolean hasOwnWords = kind != Kind.STANDARD && kind != Kind.COURSE;
            String words = hasOwnWords ? entry.texts().getFirst() : entry.title();
            String typed = words.substring(0, Math.min(words.length(), SearchQuestion.LONGEST));
            Findings found = search.find(reader, new SearchQuestion(typed, kind, 0, 20));
            assertTrue(
                    found.list().stream()
                            .anyMatch(one -> one.at().equals(entry.at())
                                    && one.title().text().equals(entry.title())),
                    () -> "not found by its own words: " + entry);
        }
    }

    @Test
    void theReleaseIsSearchedAsAWhole() {
        var counts = SearchEntries.of(framework, house.get(References.class).lists()).stream()
                .collect(Collectors.groupingBy(SearchEntry::kind, Collectors.counting()));
        assertEquals(91, counts.get(Kind.COMPETENCY));
        assertEquals(455, counts.get(Kind.LEVEL));
        assertEquals(9, counts.get(Kind.PROFILE));
        assertEquals(framework.tasks().size(), counts.getOrDefault(Kind.TASK, 0L));
    }

    @ParameterizedTest
    @CsvSource({
        "RSK-02, COMPETENCY, RSK-02",
        "rsk02, COMPETENCY, RSK-02",
        " rsk-02 , COMPETENCY, RSK-02",
        "PRA, PROFILE, PRA",
        "T-IDN-01, TASK, T-IDN-01",
        "SFHMH14, STANDARD, SFHMH14",
        "sfhmh14, STANDARD, SFHMH14",
        "CFAM&LAA1, STANDARD, CFAM&LAA1",
        "T-PACE, COURSE, T-PACE"
    })
    void aCodeComesFirst(String typed, Kind kind, String code) {
        Finding first = found(typed).list().getFirst();
        assertEquals(kind, first.kind());
        assertEquals(code, first.code());
    }

    @Test
    void theBeginningOfACodeShowsItsFamily() {
        List<Finding> list = found("RSK-").list();
        assertTrue(list.size() > 3);
        assertTrue(list.subList(0, 4).stream()
                .allMatch(one -> one.kind() == Kind.COMPETENCY && one.code().startsWith("RSK-")));
    }

    @Test
    void aStandardIsFoundWithTheCompetenciesThatNameIt() {
        Finding standard = found("SFHMH14").list().getFirst();
        List<CompetencyCode> naming = framework.competencies().stream()
                .filter(competency -> competency.standards().contains("SFHMH14"))
                .map(Competency::code)
                .toList();
        assertEquals(naming, standard.at().stream().map(Finding.Target::code).toList());
        assertFalse(naming.isEmpty());
    }

    @Test
    void appropriateAdultLeadsToWhereItIsPractised() {
        Findings found = found("\"appropriate adult\"");
        assertEquals(Findings.Match.ALL_WORDS, found.match());
        assertTrue(found.of(Kind.TASK) >= 4);
        for (Finding one : search.find(reader, new SearchQuestion("\"appropriate adult\"", null, 0, 100))
                .list()) {
            String marked = (one.title().text() + " " + one.snippet().text()).toLowerCase(java.util.Locale.UK);
            assertTrue(marked.contains("appropriate adult"), marked);
            assertTrue(one.title().hasHit() || one.snippet().hasHit(), marked);
        }
    }

    @Test
    void aPhraseFindsLessThanItsWords() {
        assertTrue(found("\"police and\"").ofAllKinds() < found("police and").ofAllKinds());
    }

    @Test
    void theLastWordMayBeABeginning() {
        Findings found = found("child safeguardi");
        assertEquals(Findings.Match.ALL_WORDS, found.match());
        assertTrue(found.list().stream()
                .flatMap(one -> Stream.concat(one.title().pieces().stream(), one.snippet().pieces().stream()))
                .anyMatch(piece -> piece.hit() && piece.text().equalsIgnoreCase("safeguarding")));
        assertEquals(Findings.Match.SOME_WORDS, found("safeguardi child").match());
    }

    @Test
    void aLevelIsFoundWithItsNumber() {
        String says =
                framework.words(new CompetencyCode("RSK-03"), new Level(1)).thirdPerson();
        String typed = says.substring(0, says.indexOf('.'));
        Finding level = search.find(reader, new SearchQuestion(typed, Kind.LEVEL, 0, 5))
                .list()
                .getFirst();
        assertEquals(new Level(1), level.level());
        assertEquals(new CompetencyCode("RSK-03"), level.at().getFirst().code());
        assertFalse(level.functions().isEmpty());
    }

    @Test
    void pagesFollowEachOtherAndTheOrderIsStable() {
        List<Finding> whole =
                search.find(reader, new SearchQuestion("person", null, 0, 60)).list();
        assertEquals(
                whole,
                search.find(reader, new SearchQuestion("person", null, 0, 60)).list());
        for (int page = 0; page < 3; page++) {
            assertEquals(
                    whole.subList(page * 20, page * 20 + 20),
                    search.find(reader, new SearchQuestion("person", null, page * 20, 20))
                            .list());
        }
    }

    @Test
    void aKindNarrowsTheListAndLeavesTheCounts() {
        Findings all = found("police");
        Findings tasks = search.find(reader, new SearchQuestion("police", Kind.TASK, 0, 100));
        assertEquals(all.counts(), tasks.counts());
        assertEquals(all.of(Kind.TASK), tasks.total());
        assertTrue(tasks.list().stream().allMatch(one -> one.kind() == Kind.TASK));
    }

    @Test
    void aSlipOfTheFingersGetsTheNearestTitle() {
        Findings found = found("safegarding");
        assertEquals(Findings.Match.NONE, found.match());
        assertTrue(found.near().stream()
                .anyMatch(one ->
                        one.title().text().toLowerCase(java.util.Locale.UK).contains("safeguarding")));
    }

    @Test
    void nothingIsAskedOfTheDatabase() {
        Actor screen = reader;
        found("risk");
        assertEquals(0, StatementCounter.of(() -> search.find(screen, new SearchQuestion("risk", null, 0, 20))));
    }

    @Test
    void whoMayReadNothingFindsNothing() {
        assertThrows(
                Refused.NotAllowed.class,
                () -> search.find(Actor.job("nobody"), new SearchQuestion("risk", null, 0, 20)));
    }

    private Findings found(String typed) {
        return search.find(reader, new SearchQuestion(typed, null, 0, 20));
    }
}
