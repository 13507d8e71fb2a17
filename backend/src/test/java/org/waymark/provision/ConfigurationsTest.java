package org.waymark.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;

@Tag("database")
class ConfigurationsTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);
    private static final OpeningHours OFFICE =
            OpeningHours.on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new Spell(540, 1020));

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final ServiceConfigurations services = here.house.get(ServiceConfigurations.class);
    private final SiteConfigurations sites = here.house.get(SiteConfigurations.class);
    private final Site site = here.house
            .get(Sites.class)
            .add(console, here.id(), new SiteForm("Base", SiteKind.COMMUNITY_BASE, null, "", "", Neighbourhood.DAY));

    @BeforeAll
    static void forcesAreThere() {
        TestHouse.open().get(ForceImport.class).load(TestHouse.console());
    }

    @Test
    void everythingThatIsSaidIsReadBackAsItWasSaid() {
        var night = new OpeningHours(
                Map.of(
                        DayOfWeek.SATURDAY, List.of(new Spell(480, 720), new Spell(1320, 1800)),
                        DayOfWeek.WEDNESDAY, List.of(Spell.ROUND_THE_CLOCK)),
                List.of());
        var partners = new Setting.Partners(List.of(
                new Setting.Partner("Harbourlight", PartnerKind.CHARITY_EMPLOYER),
                new Setting.Partner("An Ōkubo trust", null)));
        var counties = new Setting.Counties(List.of("Norfolk", "Suffolk"));
        var pathways = new Setting.Pathways(Set.of(Pathway.SCREENING, Pathway.PEER_SUPPORT));
        int version = services.change(console, here.id(), 0, LEAP, new Setting.Ages(10, null));
        version = services.change(console, here.id(), version, LEAP, counties);
        version = services.change(console, here.id(), version, LEAP, partners);
        services.change(console, here.id(), version, LEAP, pathways);
        sites.change(console, site.id(), 0, LEAP, night);

        ServiceConfiguration now = configuration();
        assertEquals(Optional.of(new Setting.Ages(10, null)), now.ages().on(LEAP));
        assertEquals(Optional.of(counties), now.counties().on(LEAP));
        assertEquals(Optional.of(partners), now.partners().on(LEAP));
        assertEquals(Optional.of(pathways), now.pathways().on(LEAP.plusYears(3)));
        assertEquals(Optional.of(night), now.sites().getFirst().hours().on(LEAP));
        assertEquals(Optional.empty(), now.ages().on(LEAP.minusDays(1)));
    }

    @Test
    void aChangeFromTheFirstOfAprilDoesNotRewriteMarch() {
        int version = services.change(console, here.id(), 0, Neighbourhood.DAY, new Setting.Ages(18, null));
        services.change(console, here.id(), version, APRIL, new Setting.Ages(10, 17));
        Timeline<Setting.Ages> ages = configuration().ages();
        assertEquals(18, ages.on(APRIL.minusDays(1)).orElseThrow().youngest());
        assertEquals(10, ages.on(APRIL).orElseThrow().youngest());
        assertEquals(APRIL, ages.nextAfter(Neighbourhood.DAY).orElseThrow().from());
    }

    @Test
    void whatBeginsOnTheSameDayIsReplacedAndTakingItBackLetsTheOlderHoldOn() {
        int version = sites.change(console, site.id(), 0, Neighbourhood.DAY, OFFICE);
        version = sites.change(console, site.id(), version, APRIL, OpeningHours.roundTheClock());
        version = sites.change(console, site.id(), version, APRIL, new Setting.NotStated(Topic.HOURS));
        assertEquals(Optional.empty(), hours().on(APRIL));
        version = sites.withdraw(console, site.id(), version, Topic.HOURS, APRIL);
        assertEquals(Optional.of(OFFICE), hours().on(APRIL));
        int last = version;
        assertThrows(Refused.NotNow.class, () -> sites.withdraw(console, site.id(), last, Topic.HOURS, APRIL));
        assertThrows(Refused.NotNow.class, () -> services.withdraw(console, here.id(), 0, Topic.AGES, APRIL));
    }

    @Test
    void aSiteOffersWhatItsServiceOffersUntilSomethingElseIsSaid() {
        var all = new Setting.Pathways(Set.of(Pathway.SCREENING, Pathway.WOMEN));
        int version = services.change(console, here.id(), 0, Neighbourhood.DAY, all);
        assertEquals(Optional.of(List.of(Pathway.SCREENING, Pathway.WOMEN)), offered(APRIL));
        sites.change(console, site.id(), 0, APRIL, new Setting.Pathways(Set.of(Pathway.WOMEN)));
        assertEquals(Optional.of(List.of(Pathway.WOMEN)), offered(APRIL));
        assertEquals(
                "pathways",
                field(() ->
                        sites.change(console, site.id(), 1, APRIL, new Setting.Pathways(Set.of(Pathway.VETERANS)))));
        services.change(console, here.id(), version, LEAP, new Setting.Pathways(Set.of(Pathway.SCREENING)));
        assertEquals(Optional.of(List.of()), offered(LEAP));
    }

    @Test
    void badInputIsASentenceAtItsFieldAndNothingIsSaved() {
        assertEquals("oldest", refused(new Setting.Ages(99, 10)));
        assertEquals("youngest", refused(new Setting.Ages(-1, null)));
        assertEquals("counties", refused(new Setting.Counties(List.of("Norfolk", " norfolk "))));
        assertEquals("counties", refused(new Setting.Counties(List.of())));
        assertEquals(
                "partner1",
                refused(new Setting.Partners(List.of(
                        new Setting.Partner("Shelter", null), new Setting.Partner("shelter", PartnerKind.OTHER)))));
        assertEquals("partner0", refused(new Setting.Partners(List.of(new Setting.Partner(" ", null)))));
        assertEquals("pathways", refused(new Setting.Pathways(Set.of())));
        assertEquals("topic", refused(OFFICE));
        assertEquals("topic", field(() -> sites.change(console, site.id(), 0, APRIL, new Setting.Ages(1, 2))));
        assertEquals(
                "MONDAY",
                field(() -> sites.change(
                        console,
                        site.id(),
                        0,
                        APRIL,
                        OpeningHours.on(List.of(DayOfWeek.MONDAY), new Spell(540, 720), new Spell(700, 800)))));
        assertEquals(0, configuration().service().version());
        assertTrue(configuration().ages().editions().isEmpty());
    }

    @Test
    void nothingIsSaidOutsideTheLifeOfAServiceOrSite() {
        var all = here.house.get(LdServices.class);
        assertEquals("from", field(() -> sites.change(console, site.id(), 0, Neighbourhood.DAY.minusDays(1), OFFICE)));
        assertEquals(
                "from",
                field(() ->
                        services.change(console, here.id(), 0, LocalDate.of(1027, 4, 1), new Setting.Ages(0, null))));
        all.change(console, new ChangedService(here.id(), 0, here.service.name(), "A trust", "", APRIL));
        assertEquals(
                "from",
                field(() -> services.change(console, here.id(), 1, APRIL.minusDays(1), new Setting.Ages(0, null))));
        int version = services.change(console, here.id(), 1, APRIL, new Setting.Ages(0, null));
        assertEquals(
                "beganOn",
                field(() -> all.change(
                        console,
                        new ChangedService(
                                here.id(), version, here.service.name(), "A trust", "", APRIL.plusDays(1)))));
        assertEquals("lastDay", field(() -> all.end(console, here.id(), APRIL.minusDays(1), version)));
        LdService ended = all.end(console, here.id(), LEAP, version);
        assertEquals(
                "from",
                field(() -> services.change(
                        console, here.id(), ended.version(), LEAP.plusDays(1), new Setting.Ages(0, null))));
    }

    @Test
    void whoeverIsSlowerIsToldAndAStrangerFindsNothing() {
        services.change(console, here.id(), 0, APRIL, new Setting.Ages(0, null));
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> services.change(console, here.id(), 0, LEAP, new Setting.Ages(1, null)));
        assertThrows(Refused.ChangedMeanwhile.class, () -> services.withdraw(console, here.id(), 0, Topic.AGES, APRIL));
        sites.change(console, site.id(), 0, APRIL, OFFICE);
        assertThrows(Refused.ChangedMeanwhile.class, () -> sites.change(console, site.id(), 0, LEAP, OFFICE));
        Actor stranger = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> sites.change(stranger, site.id(), 1, LEAP, OFFICE));
        assertThrows(
                Refused.NotFound.class, () -> services.change(stranger, here.id(), 1, LEAP, new Setting.Ages(1, null)));
        assertFalse(services.of(stranger, here.id()).mayChange());
        assertTrue(services.of(here.manager(), here.id()).mayChange());
    }

    @Test
    void theTrailTellsWhatWasSaidAndWhatHeldBefore() {
        int version = services.change(console, here.id(), 0, Neighbourhood.DAY, new Setting.Ages(18, null));
        services.change(console, here.id(), version, APRIL, new Setting.Ages(10, 25));
        var newest = here.house
                .get(AuditTrail.class)
                .newest(new AuditQuestion(
                        null,
                        null,
                        Act.SERVICE_CONFIGURED,
                        here.house.clock().instant().plusSeconds(5),
                        1))
                .getFirst();
        assertEquals("service " + here.id().text(), newest.object());
        assertEquals("AGES from 2027-04-01: 10 to 25; before: 18 to any", newest.changes());
    }

    @Test
    void fortySitesAskAsMuchAsOne() {
        services.of(console, here.id());
        long one = StatementCounter.of(() -> services.of(console, here.id()));
        var all = here.house.get(Sites.class);
        for (int i = 0; i < 40; i++) {
            Site added = all.add(
                    console, here.id(), new SiteForm("Site " + i, SiteKind.CLINIC, null, "", "", Neighbourhood.DAY));
            sites.change(console, added.id(), 0, APRIL, OFFICE);
        }
        assertEquals(one, StatementCounter.of(() -> services.of(console, here.id())));
    }

    @Test
    void everyExampleBecomesAServiceWithNothingInvented() {
        var examples = here.house.get(ExampleServices.class);
        assertEquals(16, examples.list().size());
        for (ExampleService example : examples.list()) {
            String name = example.code() + " " + Neighbourhood.unique();
            Map<String, ForceCode> forces = example.sites().stream()
                    .filter(ExampleService.Place::lacksForce)
                    .collect(java.util.stream.Collectors.toMap(
                            ExampleService.Place::name, place -> new ForceCode("SUFFOLK")));
            String code = Neighbourhood.unique().toUpperCase(java.util.Locale.ROOT);
            LdService made = examples.create(
                    console,
                    new ExampleChoice(
                            example.code(),
                            new NewService("E" + code, name, example.provider(), example.area(), APRIL),
                            forces,
                            Set.of()));
            ServiceConfiguration said = services.of(console, made.id()).configuration();
            assertEquals(Optional.ofNullable(example.ages()), said.ages().on(APRIL), example.code());
            assertEquals(
                    example.offered(),
                    said.pathways().on(APRIL).map(Setting.Pathways::offered).orElse(Set.of()));
            assertEquals(
                    example.counties(),
                    said.counties().on(APRIL).map(Setting.Counties::names).orElse(List.of()));
            assertEquals(example.sites().size(), said.sites().size());
            for (ExampleService.Place place : example.sites()) {
                SiteConfiguration same = said.sites().stream()
                        .filter(one -> one.site().name().equals(place.name()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(Optional.ofNullable(place.hours()), same.hours().on(APRIL), place.name());
            }
        }
    }

    @Test
    void anExampleWhoseSuiteHasNoForceIsRefusedWholeUntilOneIsChosenOrTheSiteLeftOut() {
        var examples = here.house.get(ExampleServices.class);
        String name = "Like Norfolk " + Neighbourhood.unique();
        var command = new NewService(
                "F" + Neighbourhood.unique().toUpperCase(java.util.Locale.ROOT), name, "Trust", "", APRIL);
        var wrong = assertThrows(
                Refused.NotValid.class,
                () -> examples.create(console, new ExampleChoice("NSFT", command, Map.of(), Set.of())));
        assertEquals(
                List.of("force0", "force1"),
                wrong.faults().stream().map(Refused.Fault::field).toList());
        assertFalse(here.house.get(LdServices.class).list(console).stream()
                .anyMatch(service -> service.name().equals(name)));
        Set<String> suites = examples.find("NSFT").sites().stream()
                .map(ExampleService.Place::name)
                .collect(java.util.stream.Collectors.toSet());
        LdService made = examples.create(console, new ExampleChoice("NSFT", command, Map.of(), suites));
        assertEquals(List.of(), services.of(console, made.id()).configuration().sites());
        assertThrows(
                Refused.NotAllowed.class,
                () -> examples.create(here.manager(), new ExampleChoice("NSFT", command, Map.of(), suites)));
    }

    private ServiceConfiguration configuration() {
        return services.of(console, here.id()).configuration();
    }

    private Timeline<OpeningHours> hours() {
        return configuration().sites().getFirst().hours();
    }

    private Optional<List<Pathway>> offered(LocalDate day) {
        return configuration().sites().getFirst().pathwaysOn(day);
    }

    private String refused(Setting says) {
        return field(() -> services.change(console, here.id(), 0, APRIL, says));
    }

    private static String field(Executable act) {
        return assertThrows(Refused.NotValid.class, act).faults().getFirst().field();
    }
}
