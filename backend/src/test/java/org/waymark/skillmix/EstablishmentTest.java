package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.people.Neighbourhood;
import org.waymark.people.NewPost;
import org.waymark.people.Posts;
import org.waymark.provision.CoverLine;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.OpeningHours;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRules;
import org.waymark.provision.SiteConfigurations;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.provision.Spell;

@Tag("database")
class EstablishmentTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final Establishments establishments = here.house.get(Establishments.class);
    private final Actor manager = here.manager();

    /** 08:00 to 20:00 on weekdays, 09:00 to 17:00 at weekends: five days of twelve hours and two of eight. */
    private final SiteId suite = site("Suite");

    private final SiteId base = site("Base");

    @Test
    void theSumsAreThoseOfSomebodyWithPencilAndPaper() {
        open(suite);
        plan(
                suite,
                new CoverLine(null, "", "all days", "", "PRA", "", "2", "", "", "critical", ""),
                new CoverLine(null, "", "Mon, Wed", "22:00 to 06:30", "PRA", "", "1", "", "", "useful", ""),
                new CoverLine(null, "", "Mon-Fri", "", "", "COM-01 3", "1", "", "", "useful", ""));
        post("PRA", "37.5", DAY, null);
        post("PRA", "18.8", DAY, null);
        post("PRA", "37.5", DAY.plusDays(1), null);
        post("PRA", "37.5", DAY.minusYears(1), DAY.minusDays(1));
        post("SPE", "30", DAY, null);

        Establishment sheet = establishments.of(manager, here.id(), DAY);
        Establishment.OfRole practitioners = role(sheet, "PRA");
        assertEquals(
                List.of("SPE", "PRA"),
                sheet.roles().stream().map(one -> one.role().value()).toList());
        assertNumber("152", practitioners.lines().getFirst().hours());
        assertEquals(
                List.of(
                        new Establishment.Days(5, new BigDecimal("12.00")),
                        new Establishment.Days(2, new BigDecimal("8.00"))),
                practitioners.lines().getFirst().spells());
        assertNumber("17", practitioners.lines().get(1).hours());
        assertNumber("169", practitioners.hours());
        assertNumber("5.45", practitioners.needed(), "169 × 1.21 ÷ 37.5 = 5.453");
        assertEquals(2, practitioners.posts());
        assertNumber("56.3", practitioners.postHours());
        assertNumber("1.50", practitioners.inBeing(), "56.3 ÷ 37.5 = 1.501");
        assertNumber("-3.95", practitioners.difference());
        assertNumber("0", role(sheet, "SPE").needed());
        assertNumber("0.80", role(sheet, "SPE").inBeing());
        assertEquals(1, sheet.within().size());
        assertNumber("60", sheet.within().getFirst().hours());
        assertFalse(sheet.isShort());
        assertTrue(sheet.mayChange());
    }

    @Test
    void theUpliftAndTheFullWeekAreThoseOfTheDay() {
        plan(base, new CoverLine(null, "", "Mon-Fri", "09:00-17:00", "STR", "", "1", "", "", "useful", ""));
        here.house
                .get(ServiceRules.class)
                .set(
                        manager,
                        here.id(),
                        0,
                        DAY.plusDays(1),
                        new ServiceRule(
                                12,
                                new BigDecimal("20"),
                                new BigDecimal("5"),
                                new BigDecimal("5"),
                                new BigDecimal("40")));
        assertNumber(
                "1.29", role(establishments.of(manager, here.id(), DAY), "STR").needed(), "40 × 1.21 ÷ 37.5");
        assertNumber(
                "1.30",
                role(establishments.of(manager, here.id(), DAY.plusDays(1)), "STR")
                        .needed(),
                "40 × 1.30 ÷ 40");
    }

    @Test
    void aLineForOpeningHoursThatNobodyStatedCountsNothingAndSaysSo() {
        plan(base, new CoverLine(null, "", "Mon-Fri", "", "STR", "", "3", "", "", "useful", ""));
        Establishment sheet = establishments.of(manager, here.id(), DAY);
        assertTrue(sheet.isShort());
        assertFalse(role(sheet, "STR").lines().getFirst().isCounted());
        assertNumber("0", role(sheet, "STR").needed());
    }

    @Test
    void onlyThoseWhoSeeCoverSeeIt() {
        Actor stranger = new Neighbourhood().manager();
        Actor staff = here.staff(here.person("Sam"));
        assertThrows(Refused.NotFound.class, () -> establishments.of(stranger, here.id(), DAY));
        assertThrows(Refused.NotFound.class, () -> establishments.of(staff, here.id(), DAY));
    }

    @Test
    void moreSitesLinesAndPostsTakeNoMoreStatements() {
        plan(base, new CoverLine(null, "", "Mon-Fri", "", "STR", "", "3", "", "", "useful", ""));
        establishments.of(manager, here.id(), null);
        int one = StatementCounter.of(() -> establishments.of(manager, here.id(), null));
        for (int more = 0; more < 5; more++) {
            SiteId site = site("More " + more);
            open(site);
            plan(site, new CoverLine(null, "", "Mon-Fri", "", "STR", "", "3", "", "", "useful", ""));
            post("STR", "37.5", DAY, null);
        }
        assertEquals(one, StatementCounter.of(() -> establishments.of(manager, here.id(), null)));
        assertTrue(one <= 16, one + " statements");
    }

    private SiteId site(String name) {
        return here.house
                .get(Sites.class)
                .add(console, here.id(), new SiteForm(name, SiteKind.COMMUNITY_BASE, null, "", "", DAY))
                .id();
    }

    private void open(SiteId site) {
        var week = new EnumMap<DayOfWeek, List<Spell>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(day.getValue() <= 5 ? new Spell(480, 1200) : new Spell(540, 1020)));
        }
        here.house
                .get(SiteConfigurations.class)
                .change(console, site, version(site), DAY, new OpeningHours(week, List.of()));
    }

    private void plan(SiteId site, CoverLine... lines) {
        here.house.get(CoverPlans.class).save(console, site, version(site), DAY, List.of(lines));
    }

    private int version(SiteId site) {
        return here.house.get(CoverPlans.class).ofSite(console, site).site().version();
    }

    private void post(String role, String hours, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        here.house
                .get(Posts.class)
                .start(
                        console,
                        new NewPost(
                                here.person("Nell"),
                                here.id(),
                                null,
                                new RoleCode(role),
                                "6",
                                new BigDecimal(hours),
                                from,
                                to,
                                null,
                                Set.of(),
                                Set.of()));
    }

    private static Establishment.OfRole role(Establishment sheet, String code) {
        return sheet.roles().stream()
                .filter(one -> one.role().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNumber(String expected, @org.jspecify.annotations.Nullable BigDecimal number) {
        assertNumber(expected, number, "");
    }

    private static void assertNumber(
            String expected, @org.jspecify.annotations.Nullable BigDecimal number, String because) {
        assertEquals(0, new BigDecimal(expected).compareTo(java.util.Objects.requireNonNull(number)), because + number);
    }
}
