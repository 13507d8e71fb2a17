package org.waymark.advert;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the last days for applications: only those days that the advert itself ties to closing or applying. */
final class ClosingReading {

    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final Pattern DATE = Pattern.compile(
            "(?:\\b(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:the\\s+)?(?<![\\d/.-])(?:"
                    + "(?<d1>\\d{1,2})" + ORDINAL + "\\s+(?:of\\s+)?(?<m1>" + MONTH + "),?(?:\\s*(?<y1>\\d{4})\\b)?"
                    + "|(?<m2>" + MONTH + ")\\s+(?<d2>\\d{1,2})" + ORDINAL + ",?\\s+(?<y2>\\d{4})\\b"
                    + "|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})\\b"
                    + "|(?<d4>\\d{1,2})[/.-](?<m4>\\d{1,2})[/.-](?<y4>\\d{4}|\\d{2})\\b(?!\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile(
            "\\bclos(?:e|es|ed|ing)\\b|\\bdeadline\\b"
                    + "|\\bappl(?:y|ications?)\\b[^.\\n|]{0,50}\\b(?:by|before|until|till|than)\\b"
                    + "|\\b(?:send|submit|return|e-?mail)\\b[^.\\n|]{0,60}\\b(?:by|before)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:interview\\w*|posted|start\\w*|until|from|after|updated|published|since|born|ending|ends?|assessment|"
                    + "shortlist\\w*|secondment|contract|fixed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LOOK_BACK = 120;
    private static final int CENTURY = 2000;

    private final String text;
    private final List<AdvertProposal> found = new ArrayList<>();
    private final List<AdvertNotice> notices = new ArrayList<>();

    private ClosingReading(String text) {
        this.text = text;
    }

    /** The days, and what is odd about them. */
    record Closing(List<AdvertProposal> days, List<AdvertNotice> notices) {}

    static Closing read(AdvertText advert) {
        var reading = new ClosingReading(advert.text());
        Matcher date = DATE.matcher(advert.text());
        while (date.find()) {
            if (reading.isAboutClosing(date.start())) {
                reading.day(date);
            }
        }
        return new Closing(reading.found, reading.notices);
    }

    /** Whether the nearest word before the day that says what days are for speaks of closing. */
    private boolean isAboutClosing(int at) {
        String before = text.substring(Math.max(0, at - LOOK_BACK), at);
        int cut = Math.max(
                Math.max(before.lastIndexOf("\n\n"), before.lastIndexOf('|')),
                Math.max(before.lastIndexOf(". "), before.lastIndexOf(".\n")));
        String near = before.substring(cut + 1);
        int closing = lastEnd(CLOSING, near);
        return closing >= 0 && closing >= lastEnd(OTHER, near);
    }

    private static int lastEnd(Pattern words, String near) {
        int end = -1;
        Matcher found = words.matcher(near);
        while (found.find()) {
            end = found.end();
        }
        return end;
    }

    private void day(Matcher date) {
        Piece source = Piece.of(text, date);
        String day = first(date, "d1", "d2", "d3", "d4");
        String month = first(date, "m1", "m2", "m3", "m4");
        String year = first(date, "y1", "y2", "y3", "y4");
        if (day == null || month == null) {
            return;
        }
        if (year == null) {
            notices.add(new AdvertNotice(
                    AdvertField.CLOSING,
                    "The advert closes on “" + source.words() + "” and does not say in which year."));
            return;
        }
        try {
            LocalDate read = LocalDate.of(year(year), month(month), Integer.parseInt(day));
            found.add(AdvertProposal.of(AdvertField.CLOSING, read.toString(), source));
            weekday(date.group(1), read, source);
        } catch (DateTimeException e) {
            notices.add(
                    new AdvertNotice(AdvertField.CLOSING, "“" + source.words() + "” is not a day of the calendar."));
        }
    }

    private void weekday(@Nullable String written, LocalDate day, Piece source) {
        DayOfWeek actual = day.getDayOfWeek();
        String name = actual.getDisplayName(TextStyle.FULL, Locale.UK);
        if (written != null && !name.toLowerCase(Locale.UK).startsWith(written.toLowerCase(Locale.UK))) {
            notices.add(new AdvertNotice(
                    AdvertField.CLOSING,
                    "The advert says “" + source.words() + "”, but that day is a " + name
                            + ". Ask which of the two is right."));
        }
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return year < 100 ? CENTURY + year : year;
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.UK)) + 1;
    }

    private static @Nullable String first(Matcher date, String... groups) {
        for (String group : groups) {
            String value = date.group(group);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
