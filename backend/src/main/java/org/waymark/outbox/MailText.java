package org.waymark.outbox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.kernel.Today;

/**
 * What a mail says: how much there is to do, and where. Of supervision, certificates and registrations it tells the day as
 * well, and of nothing who or what it is about.
 */
final class MailText {

    private static final int MOST_LINES = 20;
    private static final int HOUR = 60;

    private MailText() {}

    static String subject(List<OutboxRow> rows) {
        int tasks = tasks(rows);
        return tasks == 0 ? "News of supervision in Waymark" : tasks(tasks) + " in Waymark";
    }

    static String body(List<OutboxRow> rows, String site) {
        int tasks = tasks(rows);
        String first = tasks == 0 ? "" : tasks(tasks) + ".\n\n";
        String days = rows.stream()
                .map(MailText::line)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .collect(Collectors.joining("\n"));
        String where = site.isEmpty() ? "Sign in to Waymark to see it." : "Sign in to see it: " + site;
        return first + (days.isEmpty() ? "" : days + "\n\n") + where
                + "\n\nWaymark wrote this message by itself. Mail tells days and times at most, and no names; do not answer it.\n";
    }

    private static int tasks(List<OutboxRow> rows) {
        return rows.stream()
                .filter(row -> !row.kind().isNews())
                .mapToInt(OutboxRow::amount)
                .sum();
    }

    private static String tasks(int amount) {
        return amount == 1 ? "You have 1 task" : "You have " + amount + " tasks";
    }

    /** What may be told of one message; empty where that is nothing. */
    private static String line(OutboxRow row) {
        LocalDate on = row.aboutOn();
        if (on == null) {
            return "";
        }
        String day = day(on);
        String when = day + time(row);
        return switch (row.kind()) {
            case SESSION_BOOKED -> "Supervision was booked for " + when + ".";
            case SESSIONS_BOOKED -> row.amount() + " sessions of supervision were booked, the first for " + when + ".";
            case SESSION_CHANGED -> "Supervision was changed: it is on " + when + ".";
            case SESSION_CANCELLED -> "Supervision on " + when + " was cancelled.";
            case SESSIONS_CANCELLED ->
                row.amount() + " sessions of supervision were cancelled, the first on " + when + ".";
            case PROMISE_LATE -> "An action from supervision was due on " + day + ".";
            case CERTIFICATE_ENDING -> "The last day of a certificate of yours is " + day + ".";
            case REGISTRATION_DUE -> "A registration of yours is to be renewed by " + day + ".";
            default -> "";
        };
    }

    private static String day(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.getDisplayName(TextStyle.FULL, Locale.UK) + " " + Today.inWords(day);
    }

    private static String time(OutboxRow row) {
        Integer minute = row.aboutMinute();
        return minute == null ? "" : " at " + LocalTime.of(minute / HOUR, minute % HOUR);
    }
}
