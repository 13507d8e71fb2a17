package org.waymark.data;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How services.yaml writes days and times: MS+BH, 09:00. */
final class ExampleDays {

    private static final List<String> WEEK =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private static final Map<String, List<String>> SETS = Map.of(
            "MF", WEEK.subList(0, 5),
            "MS", WEEK.subList(0, 6),
            "SA", WEEK.subList(5, 6),
            "SU", WEEK.subList(6, 7),
            "SS", WEEK.subList(5, 7),
            "ALL", WEEK,
            "BH", List.of("BANK_HOLIDAY"));

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");
    private static final Pattern PLUS = Pattern.compile("\\+");

    private ExampleDays() {}

    static List<String> read(Section hours) {
        return PLUS.splitAsStream(hours.text("days"))
                .flatMap(set -> {
                    var days = SETS.get(set);
                    if (days == null) {
                        hours.fault("days", "The days %s are not known.".formatted(set));
                        return java.util.stream.Stream.empty();
                    }
                    return days.stream();
                })
                .distinct()
                .toList();
    }

    static @Nullable String time(Section hours, String field) {
        String time = hours.optionalText(field);
        if (time != null && !TIME.matcher(time).matches()) {
            hours.fault(field, "The time %s is not a time of day such as 09:00.".formatted(time));
        }
        return time;
    }
}
