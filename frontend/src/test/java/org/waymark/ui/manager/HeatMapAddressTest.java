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
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;
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
            "lens=age",
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
    void aTitleCannotEndTheTemplateItStandsIn() {
        assertEquals("Risk&#44; &#36;&#123;x&#125;&#96;&#60;", Phrasebook.inTemplate("Risk, ${x}`<"));
    }
}
