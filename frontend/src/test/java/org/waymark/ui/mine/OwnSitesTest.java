package org.waymark.ui.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SiteId;
import org.waymark.skillmix.OwnReadiness;
import org.waymark.skillmix.Readiness;
import org.waymark.skillmix.Reason;
import org.waymark.skillmix.Rule;
import org.waymark.ui.session.Texts;

/** What somebody reads of where they may work. */
class OwnSitesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final OwnReadiness.AtSite READY = at("Kirkham suite", "Northvale", DAY.plusDays(10), true);
    private static final OwnReadiness.AtSite NOT = at("Court", "Northvale", null, false);

    @Test
    void eachSiteSaysUntilWhenAndWhatIsMissing() {
        String words = words(new OwnReadiness(DAY, 1, List.of(READY, NOT)));
        assertTrue(words.contains("At 1 of your 2 sites today."), words);
        assertTrue(words.contains("Kirkham suite✓ YesUntil 29 November 2026"), words);
        assertTrue(words.contains("Court✕ NoNo date yetNot cleared there."), words);
        assertFalse(words.contains("Northvale"), "one service needs no name");
    }

    @Test
    void sitesOfSeveralServicesSayWhoseTheyAre() {
        String words = words(new OwnReadiness(DAY, 2, List.of(READY, at("Base", "Severnmouth", null, true))));
        assertTrue(words.contains("Northvale"), words);
        assertTrue(words.contains("Base✓ YesNo end is written downSevernmouth"), words);
    }

    @Test
    void whoeverHasNoSiteIsToldWhomToAsk() {
        assertEquals(
                Texts.of("mine.sites.title") + Texts.of("mine.sites.noPost"),
                words(new OwnReadiness(DAY, 0, List.of())));
        assertEquals(
                Texts.of("mine.sites.title") + Texts.of("mine.sites.noSite"),
                words(new OwnReadiness(DAY, 1, List.of())));
    }

    private static String words(OwnReadiness own) {
        return new OwnSites(own).getElement().getTextRecursively();
    }

    private static OwnReadiness.AtSite at(String site, String service, @Nullable LocalDate change, boolean ready) {
        var reason = new Reason(
                Rule.CLEARANCE,
                ready ? Reason.Answer.HOLDS : Reason.Answer.STOPS,
                ready ? "Cleared there." : "Not cleared there.",
                null);
        return new OwnReadiness.AtSite(
                site, service, new Readiness(new PersonId(7), new SiteId(3), DAY, List.of(reason), change));
    }
}
