package org.waymark.ui.cover;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.provision.CoverColumn;
import org.waymark.provision.Pathway;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Spell;
import org.waymark.ui.session.Texts;

/** What cover needs are called and how they are said. */
final class Words {

    private static final int WEEK = 7;

    private Words() {}

    static String label(CoverColumn column) {
        return Texts.of("cover.site.cell." + column.name());
    }

    /** The column that faults call so. */
    static Optional<CoverColumn> column(String word) {
        return Arrays.stream(CoverColumn.values())
                .filter(column -> column.word().equals(word))
                .findFirst();
    }

    static String siteKind(SiteKind kind) {
        return Texts.of("admin.sites.kind." + kind.name());
    }

    static String pathway(@Nullable Pathway pathway) {
        return pathway == null ? Texts.of("cover.site.pathway.all") : Texts.of("provision.pathway." + pathway.name());
    }

    static String hours(@Nullable Spell hours) {
        if (hours == null) {
            return Texts.of("cover.site.hours.open");
        }
        return hours.equals(Spell.ROUND_THE_CLOCK) ? Texts.of("provision.roundTheClock") : hours.words();
    }

    /** Days as people say them; those that follow each other as a range. */
    static String days(Set<DayOfWeek> days) {
        if (days.size() == WEEK) {
            return Texts.of("provision.day.every");
        }
        var parts = new ArrayList<String>();
        List<DayOfWeek> inOrder = days.stream().sorted().toList();
        int from = 0;
        for (int at = 0; at < inOrder.size(); at++) {
            boolean goesOn = at + 1 < inOrder.size()
                    && inOrder.get(at + 1).getValue() == inOrder.get(at).getValue() + 1;
            if (!goesOn) {
                parts.addAll(stretch(inOrder.subList(from, at + 1)));
                from = at + 1;
            }
        }
        return String.join(", ", parts);
    }

    private static List<String> stretch(List<DayOfWeek> days) {
        return days.size() > 2
                ? List.of(Texts.of("provision.day.range", day(days.getFirst()), day(days.getLast())))
                : days.stream().map(Words::day).toList();
    }

    private static String day(DayOfWeek day) {
        return Texts.of("provision.day." + day.name());
    }
}
