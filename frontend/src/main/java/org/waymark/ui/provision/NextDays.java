package org.waymark.ui.provision;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Today;
import org.waymark.provision.DayHours;
import org.waymark.provision.SiteCalendar;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** The hours of the two weeks from a day on, with bank holidays and clock changes said. */
class NextDays extends Paper {

    private static final long serialVersionUID = 1L;

    private static final int DAYS = 14;

    NextDays(SiteCalendar calendar, LocalDate from) {
        super(Texts.of("provision.nextDays"));
        var table = new PlainTable(
                Texts.of("provision.nextDays.caption", Days.of(from), Days.of(from.plusDays(DAYS - 1))),
                List.of(
                        Texts.of("provision.nextDays.day"),
                        Texts.of("provision.nextDays.hours"),
                        Texts.of("provision.nextDays.open"),
                        Texts.of("provision.nextDays.note")));
        from.datesUntil(from.plusDays(DAYS)).forEach(day -> {
            DayHours hours = calendar.hoursOn(day);
            boolean known = hours.stated() || !calendar.site().isOpenOn(day);
            table.row(
                    new Span(Days.withWeekday(day)),
                    new Span(known ? Wording.spells(hours.spells()) : Texts.of("provision.notStated")),
                    new Span(known ? length(calendar.openFor(day)) : ""),
                    new Span(note(hours)));
        });
        add(table);
    }

    private static String length(Duration open) {
        return open.toMinutesPart() == 0
                ? Texts.count("provision.hoursLong", open.toHours())
                : Texts.of("provision.hoursAndMinutes", open.toHours(), open.toMinutesPart());
    }

    private static String note(DayHours hours) {
        LocalDate day = hours.day();
        long length = Duration.between(
                        day.atStartOfDay(Today.LONDON), day.plusDays(1).atStartOfDay(Today.LONDON))
                .toHours();
        String clocks = length == 23
                ? Texts.of("provision.clocks.forward")
                : length == 25 ? Texts.of("provision.clocks.back") : "";
        return String.join(
                ", ",
                java.util.stream.Stream.of(hours.bankHoliday().replace('\'', '’'), clocks)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
