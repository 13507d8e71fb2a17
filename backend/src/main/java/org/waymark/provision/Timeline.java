package org.waymark.provision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was, is and will be said about one topic; each edition holds until the day before the next one. */
public record Timeline<S extends Setting>(List<Edition<S>> editions) {

    public Timeline {
        editions = editions.stream().sorted(Comparator.comparing(Edition::from)).toList();
    }

    /** What holds on the day; nothing before the first edition, or where it is not stated. */
    public Optional<S> on(LocalDate day) {
        return editionOn(day).flatMap(edition -> Optional.ofNullable(edition.says()));
    }

    /** The edition that holds on the day. */
    public Optional<Edition<S>> editionOn(LocalDate day) {
        return editions.stream().filter(edition -> !edition.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The edition that begins on exactly this day. */
    public Optional<Edition<S>> beginningOn(LocalDate day) {
        return editions.stream().filter(edition -> edition.from().equals(day)).findFirst();
    }

    /** The first edition that begins after the day. */
    public Optional<Edition<S>> nextAfter(LocalDate day) {
        return editions.stream().filter(edition -> edition.from().isAfter(day)).findFirst();
    }
}
