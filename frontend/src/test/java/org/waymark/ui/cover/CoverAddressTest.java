package org.waymark.ui.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Pathway;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.Verdict;

class CoverAddressTest {

    private static final ServiceId SERVICE = new ServiceId(4711);

    @Test
    void everythingInTheAddressComesBack() {
        var filter = new CoverFilter(new SiteId(5), Pathway.WOMEN, Verdict.ONE_DEEP, CoverFilter.Show.GAPS);
        CoverAddress address = CoverAddress.of(SERVICE)
                .with(filter)
                .on(LocalDate.of(2026, 10, 31))
                .toggling(CountRule.CLEARED)
                .toggling(CountRule.LEVELS_IN_DATE)
                .at(new CoverNeedId(77));
        var words = new AddressWords(address.toQuery());
        assertEquals(address, CoverAddress.of(SERVICE, words));
        assertFalse(words.isMended());
    }

    @Test
    void aPlainAddressHasNoQuery() {
        assertEquals("cover/4k7", CoverAddress.of(SERVICE).text());
    }

    @Test
    void aRuleIsSwitchedOffAndOnAgain() {
        CoverAddress off = CoverAddress.of(SERVICE).toggling(CountRule.CLEARED);
        assertEquals(Set.of(CountRule.CLEARED), off.without());
        assertEquals(CoverAddress.of(SERVICE), off.toggling(CountRule.CLEARED));
    }

    @Test
    void anotherFilterClosesThePanelButAnotherDayKeepsIt() {
        CoverAddress open = CoverAddress.of(SERVICE).at(new CoverNeedId(77));
        assertNull(open.with(CoverFilter.NONE.show(CoverFilter.Show.GAPS)).need());
        assertEquals(open.need(), open.on(LocalDate.of(2027, 1, 1)).need());
    }

    @Test
    void wrongValuesFallBackAndAreToldOf() {
        for (String wrong : new String[] {
            "site=***",
            "pathway=men",
            "verdict=good",
            "show=3d",
            "on=yesterday",
            "on=2026-02-30",
            "without=CLEARED.nonsense",
            "without=<script>",
            "need=..%2F"
        }) {
            var words = new AddressWords(QueryParameters.fromString(wrong));
            assertEquals(CoverAddress.of(SERVICE), CoverAddress.of(SERVICE, words), wrong);
            assertTrue(words.isMended(), wrong);
        }
    }

    @Test
    void aDayBeyondAllRecordsIsTheLastOneThereCanBe() {
        var words = new AddressWords(QueryParameters.fromString("on=9999-12-31"));
        assertEquals(LocalDate.of(2099, 12, 31), CoverAddress.of(SERVICE, words).day());
    }

    @Test
    void aPageOfASiteOnADayComesBackAndTakesTheFirstSiteWhereItMeansNone() {
        var address = new SiteDay("readiness", SERVICE, new SiteId(5), LocalDate.of(2026, 10, 31));
        assertEquals(address, SiteDay.of("readiness", SERVICE, new AddressWords(address.toQuery())));
        assertEquals("readiness/4k7", address.at(null).on(null).text());
        assertEquals("desk-list", address.onPage("desk-list").page());
        assertTrue(address.among(List.of()).isEmpty());
    }
}
