package org.waymark.provision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Finds everything that is wrong with what somebody says about a service or a site. */
final class SettingCheck {

    static final String FROM = "from";

    private static final int OLDEST_AGE = 120;
    private static final int MOST_COUNTIES = 60;
    private static final int MOST_PARTNERS = 40;
    private static final int YEARS_AHEAD = 10;
    private static final LocalDate LONG_AGO = LocalDate.of(1948, 7, 5);

    private SettingCheck() {}

    /** The setting with its words cleaned; faults where something is wrong with it. */
    static Setting sound(Setting says, Faults faults) {
        return switch (says) {
            case Setting.Ages ages -> ages(ages, faults);
            case Setting.Counties counties -> counties(counties, faults);
            case Setting.Partners partners -> partners(partners, faults);
            case Setting.Pathways pathways -> {
                faults.unless(!pathways.offered().isEmpty(), "pathways", "Choose at least one pathway.");
                yield pathways;
            }
            case OpeningHours hours -> {
                overlaps(hours, faults);
                yield hours;
            }
            case Setting.NotStated nothing -> nothing;
        };
    }

    static void notTooFar(LocalDate from, LocalDate today, Faults faults) {
        faults.unless(
                !from.isBefore(LONG_AGO) && !from.isAfter(today.plusYears(YEARS_AHEAD)),
                FROM,
                "Check the year: " + Today.inWords(from) + " is too far away.");
    }

    /** A fault where the day lies outside the years in which the site is worked at. */
    static void withinLife(Site site, LocalDate from, LocalDate today, Faults faults) {
        notTooFar(from, today, faults);
        faults.unless(
                !from.isBefore(site.openedOn()),
                FROM,
                "The site opens on " + Today.inWords(site.openedOn()) + ". Choose that day or a later one.");
        LocalDate closed = site.closedOn();
        if (closed != null && from.isAfter(closed)) {
            faults.add(FROM, "The site closes on " + Today.inWords(closed) + ". Choose that day or an earlier one.");
        }
    }

    /** A fault where the day lies outside the years of the service. */
    static void withinLife(LdService service, LocalDate from, LocalDate today, Faults faults) {
        notTooFar(from, today, faults);
        LocalDate began = service.beganOn();
        if (began != null && from.isBefore(began)) {
            faults.add(FROM, "The service began on " + Today.inWords(began) + ". Choose that day or a later one.");
        }
        LocalDate ended = service.endedOn();
        if (ended != null && from.isAfter(ended)) {
            faults.add(FROM, "The service ends on " + Today.inWords(ended) + ". Choose that day or an earlier one.");
        }
    }

    private static Setting ages(Setting.Ages ages, Faults faults) {
        int youngest = ages.youngest();
        Integer oldest = ages.oldest();
        faults.unless(youngest >= 0 && youngest <= OLDEST_AGE, "youngest", "Give an age from 0 to " + OLDEST_AGE + ".");
        if (oldest != null) {
            faults.unless(oldest >= 0 && oldest <= OLDEST_AGE, "oldest", "Give an age from 0 to " + OLDEST_AGE + ".");
            faults.unless(
                    oldest >= youngest,
                    "oldest",
                    "The highest age, " + oldest + ", is below the lowest, " + youngest + ".");
        }
        return ages;
    }

    private static Setting counties(Setting.Counties counties, Faults faults) {
        faults.unless(!counties.names().isEmpty(), "counties", "Name at least one county.");
        faults.unless(
                counties.names().size() <= MOST_COUNTIES, "counties", "Name at most " + MOST_COUNTIES + " counties.");
        List<String> clean = counties.names().stream()
                .map(name -> faults.required("counties", name, 100, "Leave no line empty."))
                .toList();
        once(clean, name -> "counties", faults);
        return new Setting.Counties(clean);
    }

    private static Setting partners(Setting.Partners partners, Faults faults) {
        faults.unless(
                partners.list().size() <= MOST_PARTNERS, "partners", "Name at most " + MOST_PARTNERS + " partners.");
        var clean = new java.util.ArrayList<Setting.Partner>();
        for (Setting.Partner partner : partners.list()) {
            String name = faults.required(
                    partnerField(clean.size()), partner.name(), 200, "Name the organisation, or take it out.");
            clean.add(new Setting.Partner(name, partner.kind()));
        }
        List<String> names = clean.stream().map(Setting.Partner::name).toList();
        once(names, name -> partnerField(names.lastIndexOf(name)), faults);
        return new Setting.Partners(clean);
    }

    /** The name of the field of one partner, counted from nought. */
    static String partnerField(int number) {
        return "partner" + number;
    }

    private static void once(List<String> names, Function<String, String> field, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            faults.unless(
                    name.isEmpty() || seen.add(name.toLowerCase(Locale.UK)),
                    field.apply(name),
                    "“" + Refused.quoted(name) + "” stands there twice.");
        }
    }

    private static void overlaps(OpeningHours hours, Faults faults) {
        for (DayOfWeek day : DayOfWeek.values()) {
            within(hours.on(day), day.name(), faults);
            List<Spell> next = hours.on(day.plus(1));
            for (Spell spell : hours.on(day)) {
                if (spell.isPastMidnight() && !next.isEmpty() && next.getFirst().opens() < spell.closes() - Spell.DAY) {
                    faults.add(
                            day.plus(1).name(),
                            words(day) + "’s " + spell.words() + " is not over yet when "
                                    + next.getFirst().words() + " begins.");
                }
            }
        }
        if (hours.bankHolidays() != null) {
            within(hours.bankHolidays(), "bankHolidays", faults);
        }
    }

    private static void within(List<Spell> spells, String field, Faults faults) {
        for (int i = 1; i < spells.size(); i++) {
            Spell before = spells.get(i - 1);
            faults.unless(
                    before.closes() <= spells.get(i).opens(),
                    field,
                    before.words() + " and " + spells.get(i).words() + " overlap.");
        }
    }

    /** A fault for each pathway of a site that its service does not offer. */
    static void offeredByService(Set<Pathway> site, Set<Pathway> service, Faults faults) {
        var others = new TreeSet<>(site);
        others.removeAll(service);
        faults.unless(
                others.isEmpty(),
                "pathways",
                "The service does not offer "
                        + (others.size() == 1 ? "one of these pathways" : others.size() + " of these pathways")
                        + " on that day. Add them to the service first.");
    }

    private static String words(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
