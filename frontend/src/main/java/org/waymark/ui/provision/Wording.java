package org.waymark.ui.provision;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.provision.OpeningHours;
import org.waymark.provision.PartnerKind;
import org.waymark.provision.Pathway;
import org.waymark.provision.Setting;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Spell;
import org.waymark.provision.Topic;
import org.waymark.ui.session.Texts;

/** What is said about services and sites, in words, a line each. */
final class Wording {

    private Wording() {}

    static String pathway(Pathway pathway) {
        return Texts.of("provision.pathway." + pathway.name());
    }

    static String siteKind(SiteKind kind) {
        return Texts.of("admin.sites.kind." + kind.name());
    }

    static String partnerKind(PartnerKind kind) {
        return Texts.of("provision.partnerKind." + kind.name());
    }

    static String topic(Topic topic) {
        return Texts.of("provision.topic." + topic.name());
    }

    static String day(DayOfWeek day) {
        return Texts.of("provision.day." + day.name());
    }

    static List<String> lines(Setting says) {
        return switch (says) {
            case Setting.Ages ages -> List.of(ages(ages));
            case Setting.Counties counties -> counties.names();
            case Setting.Partners partners ->
                partners.list().isEmpty()
                        ? List.of(Texts.of("provision.partners.none"))
                        : partners.list().stream().map(Wording::partner).toList();
            case Setting.Pathways pathways ->
                pathways.inOrder().stream().map(Wording::pathway).toList();
            case OpeningHours hours -> hours(hours);
            case Setting.NotStated _ -> List.of(Texts.of("provision.notStated"));
        };
    }

    static String ages(Setting.Ages ages) {
        if (ages.oldest() != null) {
            return Texts.of("provision.ages.between", ages.youngest(), ages.oldest());
        }
        return ages.youngest() == 0 ? Texts.of("provision.ages.all") : Texts.of("provision.ages.from", ages.youngest());
    }

    static String partner(Setting.Partner partner) {
        return partner.kind() == null
                ? Texts.of("provision.partner.noKind", partner.name())
                : Texts.of(
                        "provision.partner",
                        partner.name(),
                        partnerKind(partner.kind()).toLowerCase(Locale.UK).replace("nhs", "NHS"));
    }

    static String spells(List<Spell> spells) {
        if (spells.isEmpty()) {
            return Texts.of("provision.closed");
        }
        return spells.equals(List.of(Spell.ROUND_THE_CLOCK))
                ? Texts.of("provision.roundTheClock")
                : String.join(", ", spells.stream().map(Spell::words).toList());
    }

    /** Days that follow each other with the same hours stand in one line. */
    private static List<String> hours(OpeningHours hours) {
        var lines = new ArrayList<String>();
        int from = 1;
        for (int day = 1; day <= 7; day++) {
            List<Spell> here = hours.on(DayOfWeek.of(day));
            if (day == 7 || !hours.on(DayOfWeek.of(day + 1)).equals(here)) {
                lines.add(Texts.of("provision.hours.line", days(from, day), spells(here)));
                from = day + 1;
            }
        }
        List<Spell> bankHolidays = hours.bankHolidays();
        lines.add(Texts.of(
                "provision.hours.line",
                Texts.of("provision.bankHolidays"),
                bankHolidays == null ? Texts.of("provision.bankHolidays.same") : spells(bankHolidays)));
        return lines;
    }

    private static String days(int from, int to) {
        if (from == 1 && to == 7) {
            return Texts.of("provision.day.every");
        }
        return from == to
                ? day(DayOfWeek.of(from))
                : Texts.of(
                        to == from + 1 ? "provision.day.two" : "provision.day.range",
                        day(DayOfWeek.of(from)),
                        day(DayOfWeek.of(to)));
    }
}
