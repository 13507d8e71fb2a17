package org.waymark.ui.manager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.Filter;
import org.waymark.skillmix.Lens;

class HeatMapAddressTest {

    private static final ServiceId SERVICE = new ServiceId(4711);

    @Test
    void everythingInTheAddressComesBack() {
        var filter = new Filter(new SiteId(5), new RoleCode("PRA"), new TeamId(6), new DomainCode("RSK"), "", true);
        HeatMapAddress address = HeatMapAddress.of(SERVICE)
                .with(filter)
                .with(Lens.GAP)
                .with(HeatMapAddress.Show.GAPS)
                .opening(Set.of(new DomainCode("RSK"), new DomainCode("VAL")))
                .from(50)
                .at(new Spot.OfCell(new PersonId(77), new CompetencyCode("RSK-02")));
        var reader = new AddressReader(address.toQuery());
        assertEquals(address, reader.read(SERVICE, ""));
        assertFalse(reader.isMended());
    }

    @Test
    void aPlainAddressHasNoQuery() {
        assertEquals("", HeatMapAddress.of(SERVICE).toQuery().getQueryString());
        assertEquals("team/4k7", HeatMapAddress.of(SERVICE).path());
        assertEquals("team/mine", HeatMapAddress.of(null).path());
    }

    @Test
    void whatSomebodySearchesForStaysOutOfTheAddress() {
        HeatMapAddress address = HeatMapAddress.of(SERVICE).with(Filter.NONE.text("Sam Okoro"));
        assertFalse(address.toQuery().getQueryString().contains("Sam"));
    }

    @Test
    void wrongValuesFallBackAndAreToldOf() {
        for (String wrong : new String[] {
            "site=***",
            "role=practitioner",
            "lens=ages",
            "without=vetting",
            "pair=%20.5",
            "pair=uuuu.***",
            "cover=everything",
            "gaps=maybe",
            "open=RSK.nonsense",
            "show=3d",
            "from=x",
            "cell=abc",
            "cell=abc.XX",
            "column=..%2F",
            "domain=<script>",
            "from=99999999999"
        }) {
            var reader = new AddressReader(QueryParameters.fromString(wrong));
            HeatMapAddress address = reader.read(SERVICE, "");
            assertTrue(reader.isMended(), wrong);
            assertEquals(HeatMapAddress.of(SERVICE).question(), address.question(), wrong);
            assertNull(address.spot(), wrong);
        }
    }

    @Test
    void aDomainOpensAndCloses() {
        var risk = new DomainCode("RSK");
        HeatMapAddress open = HeatMapAddress.of(SERVICE).toggling(risk);
        assertTrue(open.isOpen(risk));
        assertFalse(open.toggling(risk).isOpen(risk));
    }

    @Test
    void everyLensRuleAndPanelComesBack() {
        for (Lens lens : Lens.values()) {
            comesBack(HeatMapAddress.of(SERVICE).with(lens));
        }
        comesBack(HeatMapAddress.of(SERVICE).toggling(CountRule.CLEARED).toggling(CountRule.LEVELS_IN_DATE));
        comesBack(HeatMapAddress.of(SERVICE).at(new Spot.OfPair(new PostId(8), null)));
        comesBack(HeatMapAddress.of(SERVICE).at(new Spot.OfPair(new PostId(8), new PostId(9))));
        comesBack(HeatMapAddress.of(SERVICE).at(new Spot.OfCover("RSK-02")));
        comesBack(HeatMapAddress.of(SERVICE).at(new Spot.OfCover(Spot.OfCover.ROLES)));
    }

    private static void comesBack(HeatMapAddress address) {
        var reader = new AddressReader(address.toQuery());
        assertEquals(address, reader.read(SERVICE, ""));
        assertFalse(reader.isMended());
    }

    @Test
    void aRuleGoesOffAndOn() {
        HeatMapAddress off = HeatMapAddress.of(SERVICE).toggling(CountRule.CLEARED);
        assertEquals(Set.of(CountRule.CLEARED), off.question().without());
        assertEquals(HeatMapAddress.of(SERVICE), off.toggling(CountRule.CLEARED));
        assertFalse(off.asksTheSameAs(HeatMapAddress.of(SERVICE)));
        assertTrue(off.asksTheSameAs(off.with(Lens.AGE)));
    }

    @Test
    void aKeptViewHasLensFiltersAndRulesButNoPanelAndNoName() {
        HeatMapAddress address = HeatMapAddress.of(SERVICE)
                .with(Filter.NONE.text("Sam Okoro"))
                .with(Lens.TREND)
                .toggling(CountRule.CLEARED)
                .at(new Spot.OfColumn("RSK"));
        assertEquals("4k7?lens=trend&without=cleared", address.kept());
        var to = HeatMapAddress.leadingTo(address.kept());
        assertEquals("team/4k7", to.getPath());
        HeatMapAddress opened = new AddressReader(to.getQueryParameters()).read(SERVICE, "");
        assertEquals(address.with(Filter.NONE).at(null), opened);
        assertEquals("mine", HeatMapAddress.of(null).kept());
    }

    @Test
    void pickingMakesAPairChangesItAndTakesItApart() {
        var one = new PostId(1);
        var two = new PostId(2);
        var three = new PostId(3);
        assertEquals(new Spot.OfPair(one, null), Spot.OfPair.picked(null, one));
        assertEquals(new Spot.OfPair(one, null), Spot.OfPair.picked(new Spot.OfColumn("RSK"), one));
        var pair = new Spot.OfPair(one, two);
        assertEquals(pair, Spot.OfPair.picked(new Spot.OfPair(one, null), two));
        assertEquals(new Spot.OfPair(one, three), Spot.OfPair.picked(pair, three));
        assertEquals(new Spot.OfPair(two, null), Spot.OfPair.picked(pair, one));
        assertEquals(new Spot.OfPair(one, null), Spot.OfPair.picked(pair, two));
        assertNull(Spot.OfPair.picked(new Spot.OfPair(one, null), one));
    }
}
