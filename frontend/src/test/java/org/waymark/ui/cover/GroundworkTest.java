package org.waymark.ui.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Criticality;
import org.waymark.skillmix.CoverGround;
import org.waymark.skillmix.CoverReport;
import org.waymark.skillmix.CoverTimeline;
import org.waymark.skillmix.Coverage;
import org.waymark.skillmix.NeedCover;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What the cover page says before there is anything to work out, and where it leads. */
class GroundworkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ServiceId SERVICE = new ServiceId(1);
    private static final SiteId SITE = new SiteId(3);

    private final Groundwork ground = new Groundwork();

    @Test
    void withoutOpenSitesItLeadsToTheService() {
        show(false, new CoverGround(4, 0, List.of()));
        says("cover.ready.noSites");
        assertEquals(List.of(Places.service(SERVICE)), links());
    }

    @Test
    void withoutNeedsItLeadsToTheProposalOfEachSiteTheFirstFiveByName() {
        show(false, new CoverGround(4, 7, unplanned(7)));
        says("cover.page.empty.needs");
        assertEquals(6, links().size());
        assertEquals(Places.proposeNeeds(SERVICE, SITE, DAY), links().getFirst());
        assertEquals(Places.service(SERVICE), links().getLast());
        assertTrue(words().contains("And 2 more sites"), words());
    }

    @Test
    void whereEverySiteNeedsNobodyThatIsSaid() {
        show(false, new CoverGround(4, 1, List.of()));
        says("cover.page.empty.nobodyNeeded");
    }

    @Test
    void withNeedsButNobodyInPostItLeadsToAVacancyAndAScenario() {
        show(true, new CoverGround(0, 1, List.of()));
        says("cover.page.empty.people");
        assertEquals(List.of(Places.vacancies(SERVICE), Places.whatIf(SERVICE)), links());
    }

    @Test
    void sitesWithoutNeedsAreNamedBesideTheOthers() {
        show(true, new CoverGround(4, 3, unplanned(1)));
        assertTrue(words().startsWith("Of 3 open sites, 1 has no needs yet"), words());
        assertEquals(List.of(Places.proposeNeeds(SERVICE, SITE, DAY)), links());
    }

    @Test
    void whereEverythingIsThereItSaysNothing() {
        show(true, new CoverGround(4, 3, List.of()));
        assertEquals("", words());
        show(false, new CoverGround(4, 0, List.of()));
        show(true, new CoverGround(4, 3, List.of()));
        assertEquals("", words());
    }

    private void show(boolean needs, CoverGround of) {
        ground.show(
                SERVICE,
                new CoverReport(
                        new Coverage(SERVICE, "Here", DAY, Set.of(), needs ? List.of(need()) : List.of()),
                        List.of(),
                        new CoverTimeline(DAY, DAY.plusYears(1), List.of(), List.of()),
                        of));
    }

    private static NeedCover need() {
        var need = new CoverNeed(
                new CoverNeedId(5),
                SITE,
                null,
                EnumSet.allOf(DayOfWeek.class),
                null,
                null,
                Map.of(),
                1,
                false,
                "",
                Criticality.USEFUL,
                "");
        return new NeedCover(need, "Site", "Somebody", List.of(), List.of(), Map.of(), null);
    }

    private static List<CoverGround.Unplanned> unplanned(int sites) {
        return IntStream.range(0, sites)
                .mapToObj(at -> new CoverGround.Unplanned(new SiteId(SITE.value() + at), "Site " + at))
                .toList();
    }

    private void says(String heading) {
        assertTrue(words().startsWith(Texts.of(heading)), words());
    }

    private String words() {
        return ground.getElement().getTextRecursively();
    }

    private List<String> links() {
        return all(ground)
                .flatMap(part -> part instanceof Anchor link ? Stream.of(link.getHref()) : Stream.of())
                .toList();
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(GroundworkTest::all));
    }
}
