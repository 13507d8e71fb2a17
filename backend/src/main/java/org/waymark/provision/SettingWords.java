package org.waymark.provision;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** What is said about services and sites, briefly, for the audit trail. */
final class SettingWords {

    private SettingWords() {}

    static String change(LocalDate from, Setting says, Timeline<? extends Setting> before) {
        return says.topic() + " from " + from + ": " + brief(says) + "; before: " + held(from, before);
    }

    static String withdrawal(LocalDate from, Timeline<? extends Setting> before) {
        return "taken back what was said from " + from + ": " + held(from, before);
    }

    private static String held(LocalDate day, Timeline<? extends Setting> before) {
        return before.on(day).map(SettingWords::brief).orElse("not stated");
    }

    private static String brief(Setting says) {
        return switch (says) {
            case Setting.Ages ages -> ages.youngest() + " to " + (ages.oldest() == null ? "any" : ages.oldest());
            case Setting.Counties counties -> String.join(", ", counties.names());
            case Setting.Partners partners ->
                partners.list().stream().map(Setting.Partner::name).collect(Collectors.joining(", "));
            case Setting.Pathways pathways ->
                pathways.inOrder().stream().map(Pathway::name).collect(Collectors.joining(", "));
            case OpeningHours hours ->
                hours.week().entrySet().stream()
                                .map(day -> day.getKey() + " " + SpellText.write(day.getValue()))
                                .collect(Collectors.joining(", "))
                        + (hours.bankHolidays() == null
                                ? ""
                                : ", BANK HOLIDAYS " + SpellText.write(hours.bankHolidays()));
            case Setting.NotStated _ -> "not stated";
        };
    }
}
