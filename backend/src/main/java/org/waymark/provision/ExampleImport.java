package org.waymark.provision;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.data.FrameworkText.SourceText;
import org.waymark.data.ReferenceReader;
import org.waymark.data.ReferenceText;
import org.waymark.data.ReferenceText.ExampleHoursText;
import org.waymark.data.ReferenceText.ExamplePartnerText;
import org.waymark.data.ReferenceText.ExampleSiteText;
import org.waymark.data.ReferenceText.ExampleText;
import org.waymark.data.Release;
import org.waymark.kernel.ForceCode;

/** Reads the example services that come with the application. */
final class ExampleImport {

    private static final Map<String, SiteKind> KINDS = Map.of(
            "custody",
            SiteKind.CUSTODY_SUITE,
            "magistrates' court",
            SiteKind.MAGISTRATES_COURT,
            "crown court",
            SiteKind.CROWN_COURT,
            "youth court",
            SiteKind.YOUTH_COURT,
            "police station (voluntary attendance)",
            SiteKind.VOLUNTARY_ATTENDANCE,
            "community clinic",
            SiteKind.CLINIC,
            "base",
            SiteKind.COMMUNITY_BASE);

    private final Map<String, SourceText> sources;

    private ExampleImport(Map<String, SourceText> sources) {
        this.sources = sources;
    }

    static List<ExampleService> examples() {
        ReferenceText text = ReferenceReader.bundled().orThrow();
        var known = Release.newest().read().orThrow().sources().stream()
                .collect(Collectors.toUnmodifiableMap(SourceText::code, Function.identity()));
        var reader = new ExampleImport(known);
        return text.examples().stream().map(reader::example).toList();
    }

    private ExampleService example(ExampleText text) {
        Integer from = text.agesFrom();
        return new ExampleService(
                text.code(),
                text.provider(),
                text.area(),
                text.partners().stream().map(ExampleImport::partner).toList(),
                text.counties(),
                text.ages(),
                from == null ? null : new Setting.Ages(from, null),
                text.sites().stream().map(site -> place(site, text.hours())).toList(),
                text.hours().stream().map(ExampleImport::hours).toList(),
                text.pathways().stream()
                        .map(one -> new ExampleService.Offered(Pathway.valueOf(constant(one.name())), one.because()))
                        .toList(),
                text.oddities(),
                text.says(),
                text.sources().stream().map(this::source).toList(),
                text.dated(),
                text.confidence());
    }

    private static ExampleService.Partner partner(ExamplePartnerText text) {
        String kind = text.kind();
        return new ExampleService.Partner(
                new Setting.Partner(text.name(), kind == null ? null : PartnerKind.valueOf(constant(kind))),
                said(text.part()));
    }

    private static ExampleService.Place place(ExampleSiteText text, List<ExampleHoursText> hours) {
        String force = text.force();
        return new ExampleService.Place(
                text.name(),
                java.util.Objects.requireNonNull(KINDS.get(text.kind())),
                force == null ? null : new ForceCode(force),
                said(text.postcode()),
                said(text.note()),
                week(hours.stream()
                        .filter(one -> one.sites().contains(text.name()) && one.open() != null)
                        .toList()));
    }

    private static @Nullable OpeningHours week(List<ExampleHoursText> stated) {
        if (stated.isEmpty()) {
            return null;
        }
        var week = new EnumMap<DayOfWeek, List<Spell>>(DayOfWeek.class);
        List<Spell> bankHolidays = null;
        for (ExampleHoursText hours : stated) {
            Spell spell = spell(hours);
            for (String day : hours.days()) {
                if (day.equals(SpellRow.BANK_HOLIDAY)) {
                    bankHolidays = List.of(spell);
                } else {
                    var spells = new ArrayList<>(week.getOrDefault(DayOfWeek.valueOf(day), List.of()));
                    spells.add(spell);
                    week.put(DayOfWeek.valueOf(day), spells);
                }
            }
        }
        return new OpeningHours(week, bankHolidays);
    }

    private static Spell spell(ExampleHoursText hours) {
        String close = said(hours.close());
        return close.equals("24:00")
                ? new Spell(LocalTime.parse(said(hours.open())).toSecondOfDay() / 60, Spell.DAY)
                : Spell.of(LocalTime.parse(said(hours.open())), LocalTime.parse(close));
    }

    private static ExampleService.Hours hours(ExampleHoursText text) {
        return new ExampleService.Hours(
                text.scope(),
                text.days(),
                text.open() == null ? "" : spell(text).words(),
                said(text.text()),
                said(text.note()),
                !text.sites().isEmpty());
    }

    private ExampleService.Source source(String code) {
        SourceText known = sources.get(code);
        if (known != null) {
            return new ExampleService.Source(known.name(), known.url());
        }
        return new ExampleService.Source(code, code.startsWith("https://") ? code : null);
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
