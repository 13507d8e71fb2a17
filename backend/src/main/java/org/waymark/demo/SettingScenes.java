package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.OpeningHours;
import org.waymark.provision.PartnerKind;
import org.waymark.provision.Pathway;
import org.waymark.provision.ServiceConfiguration;
import org.waymark.provision.ServiceConfigurations;
import org.waymark.provision.Setting;
import org.waymark.provision.SiteConfigurations;
import org.waymark.provision.Spell;
import org.waymark.provision.SpellText;
import org.waymark.provision.Topic;

/** What the services and sites offer, for whom and when, and how that changed over the years. */
final class SettingScenes {

    private static final Pattern SEMICOLON = Pattern.compile(";");

    private final Cast cast;
    private final ServiceConfigurations services;
    private final SiteConfigurations configurations;

    SettingScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.services = house.getBean(ServiceConfigurations.class);
        this.configurations = house.getBean(SiteConfigurations.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        StoryFile.lines("settings.csv", told)
                .forEach(line -> scenes.on(line.day("entered"), Part.SETTINGS, () -> say(line)));
        StoryFile.lines("hours.csv", told)
                .forEach(line -> scenes.on(line.day("entered"), Part.SETTINGS, () -> open(line)));
    }

    private void say(Line line) {
        ServiceId service = cast.service(line.text("service"));
        int version = now(service).service().version();
        services.change(cast.administrator(), service, version, line.day("from"), setting(line));
    }

    private ServiceConfiguration now(ServiceId service) {
        return services.of(cast.administrator(), service).configuration();
    }

    private static Setting setting(Line line) {
        String says = line.text("says");
        return switch (Topic.valueOf(line.text("topic"))) {
            case AGES -> ages(says);
            case COUNTIES -> new Setting.Counties(SEMICOLON.splitAsStream(says).toList());
            case PARTNERS ->
                new Setting.Partners(SEMICOLON
                        .splitAsStream(says)
                        .map(SettingScenes::partner)
                        .toList());
            case PATHWAYS -> new Setting.Pathways(line.each("says", Pathway::valueOf));
            case HOURS -> throw new IllegalStateException("Hours stand in a file of their own.");
        };
    }

    private static Setting.Ages ages(String says) {
        int dash = says.indexOf('-');
        String oldest = says.substring(dash + 1);
        return new Setting.Ages(
                Integer.parseInt(says.substring(0, dash)), oldest.isEmpty() ? null : Integer.valueOf(oldest));
    }

    private static Setting.Partner partner(String says) {
        int colon = says.indexOf(':');
        return new Setting.Partner(says.substring(0, colon), PartnerKind.valueOf(says.substring(colon + 1)));
    }

    private void open(Line line) {
        SiteId site = cast.site(line.text("site"));
        var faults = new Faults();
        var week = new EnumMap<DayOfWeek, List<Spell>>(DayOfWeek.class);
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            week.put(day, SpellText.read(line.text("weekdays"), "weekdays", faults));
        }
        week.put(DayOfWeek.SATURDAY, SpellText.read(line.text("saturday"), "saturday", faults));
        week.put(DayOfWeek.SUNDAY, SpellText.read(line.text("sunday"), "sunday", faults));
        @Nullable
        List<Spell> bankHolidays =
                line.has("bank_holidays") ? SpellText.read(line.text("bank_holidays"), "bank_holidays", faults) : null;
        faults.refuseIfAny();
        int version = now(cast.service(line.text("service")))
                .site(site)
                .orElseThrow()
                .site()
                .version();
        configurations.change(
                cast.administrator(), site, version, line.day("from"), new OpeningHours(week, bankHolidays));
    }
}
