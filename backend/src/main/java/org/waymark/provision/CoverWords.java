package org.waymark.provision;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which a cover plan is typed: days of the week, pathways, yes and no, how much something matters. */
final class CoverWords {

    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<String, Set<DayOfWeek>> SEVERAL = Map.ofEntries(
            Map.entry("all", ALL),
            Map.entry("alldays", ALL),
            Map.entry("allweek", ALL),
            Map.entry("everyday", ALL),
            Map.entry("daily", ALL),
            Map.entry("7days", ALL),
            Map.entry("sevendays", ALL),
            Map.entry("weekday", WEEKDAYS),
            Map.entry("weekdays", WEEKDAYS),
            Map.entry("workingdays", WEEKDAYS),
            Map.entry("weekend", WEEKEND),
            Map.entry("weekends", WEEKEND));
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "✓");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0");

    private CoverWords() {}

    /** The days; nothing where they cannot be read. */
    static Optional<Set<DayOfWeek>> days(String typed) {
        Set<DayOfWeek> several = SEVERAL.get(CoverTerms.plain(typed));
        if (several != null) {
            return Optional.of(several);
        }
        String list = typed.toLowerCase(Locale.UK)
                .replaceAll("[–—−]", "-")
                .replaceAll("\\s*(?:-|\\bto\\b)\\s*", "-")
                .replaceAll("\\band\\b", ",");
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : list.strip().split("[,;/&+.\\s]+", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            String[] ends = part.split("-", -1);
            Optional<DayOfWeek> first = day(ends[0]);
            Optional<DayOfWeek> last = day(ends[ends.length - 1]);
            if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            for (DayOfWeek day = first.get(); ; day = day.plus(1)) {
                days.add(day);
                if (day == last.get()) {
                    break;
                }
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    /** The days as they are typed: Mon-Fri, or one after another. */
    static String write(Set<DayOfWeek> days) {
        if (days.equals(ALL)) {
            return "all days";
        }
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        boolean row = sorted.size() > 2
                && sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
        return row
                ? brief(sorted.getFirst()) + "-" + brief(sorted.getLast())
                : sorted.stream().map(CoverWords::brief).collect(Collectors.joining(", "));
    }

    private static String brief(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    static String full(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static Optional<DayOfWeek> day(String typed) {
        String word = typed.length() > 6 && typed.endsWith("days") ? typed.substring(0, typed.length() - 1) : typed;
        if (word.equals("weds")) {
            return Optional.of(DayOfWeek.WEDNESDAY);
        }
        return word.length() < 2
                ? Optional.empty()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
                        .findFirst();
    }

    /** The pathway of that name; nothing where there is none. */
    static Optional<Pathway> pathway(String typed) {
        String word = CoverTerms.plain(typed).replaceFirst("(?:s)?pathway$", "");
        return Arrays.stream(Pathway.values())
                .filter(pathway -> CoverTerms.plain(pathway.name()).equals(word)
                        || CoverTerms.plain(pathway.name())
                                .replaceFirst("s$", "")
                                .equals(word))
                .findFirst();
    }

    /** The pathway as it stands in a sentence or is typed; empty for none. */
    static String write(@Nullable Pathway pathway) {
        return switch (pathway) {
            case null -> "";
            case CROWN_COURT -> "Crown Court";
            default -> {
                String words = pathway.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                yield words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            }
        };
    }

    /** Yes or no; nothing where it is neither. */
    static Optional<Boolean> yes(String typed) {
        String word = typed.toLowerCase(Locale.UK);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    static Optional<Criticality> criticality(String typed) {
        return Arrays.stream(Criticality.values())
                .filter(one -> one.name().equalsIgnoreCase(typed)
                        || Integer.toString(one.weight()).equals(typed))
                .findFirst();
    }

    static String write(Criticality criticality) {
        return criticality.name().toLowerCase(Locale.ROOT);
    }
}
