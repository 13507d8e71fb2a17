package org.waymark.provision;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/** Reads what is said about services and their sites; nine statements, however many services there are. */
@Singleton
class ConfigurationBook {

    private final ServiceRepository services;
    private final SiteRepository sites;
    private final ServiceEditionRepository ofServices;
    private final SiteEditionRepository ofSites;
    private final BankHolidays bankHolidays;

    ConfigurationBook(
            ServiceRepository services,
            SiteRepository sites,
            ServiceEditionRepository ofServices,
            SiteEditionRepository ofSites,
            BankHolidays bankHolidays) {
        this.services = services;
        this.sites = sites;
        this.ofServices = ofServices;
        this.ofSites = ofSites;
        this.bankHolidays = bankHolidays;
    }

    /** The configurations of these services, those that do not exist left out. */
    Map<ServiceId, ServiceConfiguration> of(Collection<ServiceId> ids) {
        var book = new LinkedHashMap<ServiceId, ServiceConfiguration>();
        if (ids.isEmpty()) {
            return book;
        }
        Map<ServiceId, List<ServiceEditionRow>> editions =
                ofServices.ofServices(ids).stream().collect(groupingBy(ServiceEditionRow::serviceId));
        var counties = ofServices.counties(ids).stream().collect(groupingBy(CountyRow::editionId));
        var partners = ofServices.partners(ids).stream().collect(groupingBy(PartnerRow::editionId));
        var pathways = ofServices.pathways(ids).stream().collect(groupingBy(PathwayRow::editionId));
        Map<ServiceId, List<Site>> places = sites.ofServices(ids).stream().collect(groupingBy(Site::serviceId));
        SitePages pages = sitePages(ids);
        for (LdService service : services.withIds(ids)) {
            List<ServiceEditionRow> said = editions.getOrDefault(service.id(), List.of());
            var offered = timeline(said, Topic.PATHWAYS, row -> pathways(pathways.get(row.id())));
            book.put(
                    service.id(),
                    new ServiceConfiguration(
                            service,
                            timeline(said, Topic.AGES, ConfigurationBook::ages),
                            timeline(said, Topic.COUNTIES, row -> counties(counties.get(row.id()))),
                            timeline(said, Topic.PARTNERS, row -> partners(partners.get(row.id()))),
                            offered,
                            places.getOrDefault(service.id(), List.of()).stream()
                                    .map(site -> pages.of(site, offered, bankHolidays))
                                    .toList()));
        }
        return book;
    }

    private SitePages sitePages(Collection<ServiceId> ids) {
        return new SitePages(
                ofSites.ofServices(ids).stream().collect(groupingBy(SiteEditionRow::siteId)),
                ofSites.spells(ids).stream().collect(groupingBy(SpellRow::editionId)),
                ofSites.pathways(ids).stream().collect(groupingBy(PathwayRow::editionId)));
    }

    private static <S extends Setting> Timeline<S> timeline(
            List<ServiceEditionRow> rows, Topic topic, Function<ServiceEditionRow, S> says) {
        return new Timeline<>(rows.stream()
                .filter(row -> row.topic() == topic)
                .map(row -> edition(row, row.stated() ? says.apply(row) : null))
                .toList());
    }

    private static <S extends Setting> Edition<S> edition(ServiceEditionRow row, @Nullable S says) {
        return new Edition<>(row.fromDay(), says, row.enteredAt());
    }

    private static Setting.Ages ages(ServiceEditionRow row) {
        return new Setting.Ages(row.youngest() == null ? 0 : row.youngest(), row.oldest());
    }

    private static Setting.Counties counties(@Nullable List<CountyRow> rows) {
        return new Setting.Counties(
                rows == null ? List.of() : rows.stream().map(CountyRow::name).toList());
    }

    private static Setting.Partners partners(@Nullable List<PartnerRow> rows) {
        return new Setting.Partners(
                rows == null
                        ? List.of()
                        : rows.stream()
                                .map(row -> new Setting.Partner(row.name(), row.kind()))
                                .toList());
    }

    private static Setting.Pathways pathways(@Nullable List<PathwayRow> rows) {
        return new Setting.Pathways(
                rows == null
                        ? java.util.Set.of()
                        : rows.stream().map(PathwayRow::pathway).collect(Collectors.toUnmodifiableSet()));
    }

    /** What is said about sites, by edition. */
    private record SitePages(
            Map<SiteId, List<SiteEditionRow>> editions,
            Map<Long, List<SpellRow>> spells,
            Map<Long, List<PathwayRow>> pathways) {

        SiteConfiguration of(Site site, Timeline<Setting.Pathways> offered, BankHolidays bankHolidays) {
            List<SiteEditionRow> rows = editions.getOrDefault(site.id(), List.of());
            var hours = new Timeline<OpeningHours>(rows.stream()
                    .filter(row -> row.topic() == Topic.HOURS)
                    .map(row -> new Edition<>(row.fromDay(), row.stated() ? hours(row) : null, row.enteredAt()))
                    .toList());
            var own = new Timeline<Setting.Pathways>(rows.stream()
                    .filter(row -> row.topic() == Topic.PATHWAYS)
                    .map(row -> new Edition<>(
                            row.fromDay(),
                            row.stated() ? ConfigurationBook.pathways(pathways.get(row.id())) : null,
                            row.enteredAt()))
                    .toList());
            return new SiteConfiguration(new SiteCalendar(site, hours, bankHolidays), own, offered);
        }

        private OpeningHours hours(SiteEditionRow row) {
            var days = new HashMap<String, List<Spell>>();
            for (SpellRow spell : spells.getOrDefault(row.id(), List.of())) {
                days.merge(
                        spell.day(),
                        List.of(new Spell(spell.opens(), spell.closes())),
                        (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                                .toList());
            }
            var week = new EnumMap<DayOfWeek, List<Spell>>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, days.getOrDefault(day.name(), List.of()));
            }
            return new OpeningHours(
                    week, row.bankHolidaysDiffer() ? days.getOrDefault(SpellRow.BANK_HOLIDAY, List.of()) : null);
        }
    }
}
