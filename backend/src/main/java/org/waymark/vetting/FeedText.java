package org.waymark.vetting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Days by which renewals have to be started, as a calendar. */
final class FeedText {

    private FeedText() {}

    /** One entry a day: how many, and whose initials only where they are asked for. */
    static String of(List<RenewalLine> lines, boolean withInitials, Instant now) {
        Map<LocalDate, List<RenewalLine>> days =
                lines.stream().collect(Collectors.groupingBy(RenewalLine::startBy, TreeMap::new, Collectors.toList()));
        var calendar = new ICalendar();
        calendar.setProductId("-//Waymark//Renewals//EN");
        calendar.setName("Renewals to start");
        days.forEach((day, due) -> calendar.addEvent(event(day, due, withInitials, now)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(LocalDate day, List<RenewalLine> due, boolean withInitials, Instant now) {
        var event = new VEvent();
        event.setUid("renewals-" + day + "@waymark");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(date(day), false);
        event.setTransparency(Transparency.transparent());
        String words = due.size() == 1 ? "Renewal to start: 1 person" : "Renewals to start: " + due.size() + " people";
        event.setSummary(
                withInitials
                        ? words + " ("
                                + due.stream()
                                        .map(line -> initials(line.name()))
                                        .collect(Collectors.joining(", ")) + ")"
                        : words);
        return event;
    }

    /** Calendar programs read a day without an hour from the server's own midnight. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    static String initials(String name) {
        return Arrays.stream(name.split("[ -]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
