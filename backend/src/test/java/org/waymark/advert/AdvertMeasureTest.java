package org.waymark.advert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How well the rules read adverts: those they were made on, and those that were written when the rules stood. */
class AdvertMeasureTest {

    private static final Path DOCUMENT = Path.of("docs", "advert-import.md");
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.9;
    private static final Set<AdvertField> AS_WRITTEN = Set.of(
            AdvertField.TITLE,
            AdvertField.EMPLOYER,
            AdvertField.REFERENCE,
            AdvertField.LOCATION,
            AdvertField.ESSENTIAL,
            AdvertField.DESIRABLE);

    private final List<WrittenAdverts.Written> adverts = WrittenAdverts.in("adverts");
    private final List<WrittenAdverts.Written> heldOut = WrittenAdverts.in("adverts-held-out");
    private final List<WrittenAdverts.Written> fresh = WrittenAdverts.in("adverts-fresh");

    @Test
    void sixteenAdvertsAreReadWellInEveryField() {
        assertEquals(16, adverts.size());
        Score score = Score.of(adverts);
        for (AdvertField field : AdvertField.values()) {
            assertTrue(score.precision(field) >= PRECISION, () -> field + " is read wrongly: " + score.misses());
            assertTrue(score.recall(field) >= RECALL, () -> field + " is missed: " + score.misses());
        }
    }

    @Test
    void advertsThatTheRulesDidNotKnowGiveLittleThatIsWrong() {
        assertEquals(4, heldOut.size());
        assertEquals(4, fresh.size());
        Score first = Score.of(heldOut);
        assertTrue(
                first.precision() >= PRECISION && first.recall() >= RECALL,
                () -> first.misses().toString());
        Score second = Score.of(fresh);
        assertTrue(second.precision() >= 0.9, () -> second.misses().toString());
        assertTrue(second.recall() >= 0.6, () -> second.misses().toString());
    }

    @Test
    void theDocumentationShowsTheseTables() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (List<WrittenAdverts.Written> set : List.of(adverts, heldOut, fresh)) {
            String table = Score.of(set).table();
            assertTrue(document.contains(table), () -> "Put this table into " + DOCUMENT + ":\n" + table);
        }
    }

    @Test
    void whatIsContradictoryIsSaidAndNothingElseIs() {
        var said = new ArrayList<String>();
        for (WrittenAdverts.Written advert : adverts) {
            AdvertSheet sheet = read(advert);
            for (String field : advert.of("contradicts")) {
                assertFalse(
                        sheet.notices(AdvertField.valueOf(field.toUpperCase(Locale.ROOT)))
                                .isEmpty(),
                        advert.name());
            }
            if (!sheet.notices(AdvertField.CLOSING).isEmpty()
                    && !advert.of("contradicts").contains("closing")) {
                said.add(advert.name());
            }
        }
        assertEquals(List.of(), said);
    }

    @Test
    void everyProposalStandsOnWordsOfTheAdvert() {
        var all = new ArrayList<>(adverts);
        all.addAll(heldOut);
        all.addAll(fresh);
        for (WrittenAdverts.Written advert : all) {
            AdvertSheet sheet = read(advert);
            for (AdvertProposal proposal : sheet.proposals()) {
                String words = sheet.words(proposal);
                assertFalse(words.isBlank(), () -> advert.name() + " " + proposal);
                if (AS_WRITTEN.contains(proposal.field())) {
                    assertEquals(words, proposal.value(), advert.name());
                }
            }
        }
    }

    private static AdvertSheet read(WrittenAdverts.Written advert) {
        return AdvertReading.read(advert.text(), WrittenAdverts.VOCABULARY);
    }
}
