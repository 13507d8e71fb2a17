package org.waymark.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;

/** The search over a release of two competencies whose levels nobody has described. */
class SearchIndexTest {

    private static final String SAYS =
            "Speaks Cymraeg with a person from Llŷn, hears the gŵr and the merch fâch, and writes the person’s own words.";
    private static final String OTHER = "Works with an appropriate adult (or a parent) in the naïve café of the court.";

    private final SearchIndex index = SearchIndex.of(SearchEntries.of(release(), reference()));

    @Test
    void aReleaseWithoutDescribedLevelsIsSearchedAllTheSame() {
        assertEquals(Map.of(Finding.Kind.COMPETENCY, 1), found("Cymraeg").counts());
        assertEquals(
                List.of(), SearchIndex.of(List.of()).find(question("anything")).list());
    }

    @ParameterizedTest
    @CsvSource({
        "llyn, Llŷn",
        "LLŶN, Llŷn",
        "Lly\u0302n, Llŷn",
        "gwr, gŵr",
        "gw\u0302r, gŵr",
        "fach, fâch",
        "person's, person",
        "person’s, person",
        "cafe, café",
        "naive, naïve",
        "courts, court",
        "adults, adult",
        "speak, Speaks",
        "appropriat, appropriate"
    })
    void lettersCaseApostrophesAndEndingsAreFolded(String typed, String hit) {
        Findings found = found(typed);
        assertEquals(Findings.Match.ALL_WORDS, found.match());
        assertTrue(
                found.list().stream()
                        .flatMap(one -> one.snippet().pieces().stream())
                        .anyMatch(piece -> piece.hit() && piece.text().startsWith(hit)),
                () -> typed + ": " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "“",
                "adult\"",
                "\"adult",
                "\"appropriate adult\" \"",
                "*",
                "?",
                "ad*lt",
                "adul?",
                "*adult*",
                "(adult",
                "adult)",
                "[adult TO court]",
                "{adult}",
                "adult AND",
                "OR adult",
                "NOT adult",
                "+adult -court",
                "!adult",
                "adult~",
                "adult~0.9",
                "adult^99",
                "title:adult",
                "/adult/",
                "\\",
                "adult\\",
                "adult && court || parent",
                "<img src=x onerror=alert(1)>",
                "' OR 1=1 --",
                "%adult%",
                "adult\u0000court",
                "adult\ncourt\tparent",
                "\uD83D\uDC69\u200D\u2696\uFE0F",
                "\uD83D",
                "\u202Eadult",
                "a a a a a a a a a a a a a a a a a a a a a a a a",
                "the",
                "of the and"
            })
    void whateverIsTypedGetsAnAnswer(String typed) {
        Findings found = found(typed);
        assertEquals(
                found.list().size(),
                found.counts().values().stream().mapToInt(Integer::intValue).sum());
        for (Finding one : found.list()) {
            assertTrue(List.of(SAYS, OTHER).contains(one.snippet().text()), one::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adult*", "(adult)", "adult\"", "+adult", "title:adult adult", "adult~"})
    void signsThatMeanSomethingElsewhereMeanNothing(String typed) {
        assertEquals("SPC-02", found(typed).list().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5_000, 200_000})
    void tooManyWordsGetASentence(int length) {
        var refused = assertThrows(Refused.NotValid.class, () -> question("x".repeat(length)));
        assertEquals("Please search for fewer words, at most 200 characters.", refused.sentence());
        assertEquals(0, found("x".repeat(200)).total());
    }

    @Test
    void onePhraseIsOneHit() {
        assertEquals(
                List.of("appropriate adult"),
                found("\"appropriate ADULTS\"").list().getFirst().snippet().pieces().stream()
                        .filter(Marked.Piece::hit)
                        .map(Marked.Piece::text)
                        .toList());
        assertEquals(Findings.Match.NONE, found("\"adult appropriate\"").match());
    }

    @Test
    void whereNothingHasAllTheWordsSomeAreTaken() {
        Findings found = found("Cymraeg parent");
        assertEquals(Findings.Match.SOME_WORDS, found.match());
        assertEquals(2, found.total());
    }

    @Test
    void aLongTextIsCutAroundItsFirstHit() {
        String text = "much ado about little ".repeat(40) + "then custody comes " + "and more of it ".repeat(40);
        Marked cut = new SearchMarker(SearchWords.of("custody")).best(List.of(text));
        assertTrue(cut.cutBefore() && cut.cutAfter());
        assertTrue(text.contains(cut.text()));
        assertTrue(cut.text().length() <= 300);
        assertEquals(
                List.of("custody"),
                cut.pieces().stream()
                        .filter(Marked.Piece::hit)
                        .map(Marked.Piece::text)
                        .toList());
    }

    private Findings found(String typed) {
        return index.find(question(typed));
    }

    private static SearchQuestion question(String typed) {
        return new SearchQuestion(typed, null, 0, 20);
    }

    private static Framework release() {
        var domain = new Domain(new DomainCode("SPC"), "Special", 1);
        var scale = java.util.stream.IntStream.rangeClosed(0, Level.HIGHEST)
                .mapToObj(level -> new ScaleLevel(new Level(level), "Word", "Word", "I do.", "Does."))
                .toList();
        return new Framework(
                new Framework.About("test", "Test", "draft", "", ""),
                new Framework.Parts(
                        scale,
                        List.of(domain),
                        List.of(competency("SPC-01", "Speak their language", SAYS), competency("SPC-02", "Aid", OTHER)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                new PracticeWords(Map.of(), Map.of(), List.of(), List.of(), "", reference()));
    }

    private static Competency competency(String code, String title, String meaning) {
        return new Competency(new CompetencyCode(code), new DomainCode("SPC"), title, meaning, "core", "", "", 1);
    }

    private static Reference reference() {
        return new Reference(Map.of(), Map.of(), Map.of(), List.of(), List.of());
    }
}
