package org.waymark.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks whether a text may identify a service user. It warns and never refuses: the person knows best what it is. */
public final class EvidenceGuard {

    private static final int CHILDHOOD = 10;
    private static final int AHEAD = 10;
    private static final int CENTURY = 100;
    private static final Pattern CUSTODY =
            Pattern.compile("(?i)\\bcustody\\s+(record|ref|reference|no|number|num)\\b[^0-9\\n]{0,20}[0-9]{3,}"
                    + "|\\bCR\\s?[/:#]?\\s?[0-9]{4,}"
                    + "|\\b(?=[0-9]{0,2}[A-Z])[0-9]{0,2}[A-Z]{1,4}[0-9]?/[0-9]{2,7}/[0-9]{2,4}\\b");
    private static final Pattern BORN = Pattern.compile("(?i)\\b(d\\.?\\s?o\\.?\\s?b\\b|date of birth|born on)");
    private static final Pattern NUMERIC =
            Pattern.compile("\\b([0-3]?[0-9])[./-]([01]?[0-9])[./-]((?:19|20)[0-9]{2})\\b");
    /** With full stops both day and month have two digits, or numbers of sections and versions would be days. */
    private static final Pattern SHORT = Pattern.compile("(?<![0-9A-Za-z]|[0-9][./-])(?![0-9]\\.|[0-9]{2}\\.[0-9]\\.)"
            + "([0-3]?[0-9])([./-])([01]?[0-9])\\2([0-9]{2})(?![0-9A-Za-z]|[./-][0-9])");

    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)[0-9]{2})-([01][0-9])-([0-3][0-9])\\b");
    private static final Pattern WORDED = Pattern.compile(
            "(?i)\\b([0-3]?[0-9])(?:st|nd|rd|th)?\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+((?:19|20)[0-9]{2})\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private EvidenceGuard() {}

    /** The warnings for a text, as of the day; none where nothing looks like a person. */
    public static List<Warning> look(String typed, LocalDate day) {
        String text = typed.replace('_', ' ');
        var warnings = new ArrayList<Warning>();
        if (HealthNumbers.isIn(text)) {
            warnings.add(Warning.NHS_NUMBER);
        }
        if (CUSTODY.matcher(text).find()) {
            warnings.add(Warning.CUSTODY_RECORD);
        }
        if (BORN.matcher(text).find() || hasOldDate(text, day)) {
            warnings.add(Warning.DATE_OF_BIRTH);
        }
        return List.copyOf(warnings);
    }

    /** A full date ten years back or more is hardly the day of a piece of work. */
    private static boolean hasOldDate(String text, LocalDate day) {
        LocalDate youngest = day.minusYears(CHILDHOOD);
        return NUMERIC.matcher(text).results().anyMatch(m -> isBy(youngest, number(m, 3), number(m, 2), number(m, 1)))
                || SHORT.matcher(text)
                        .results()
                        .anyMatch(m -> isBy(youngest, full(number(m, 4), day), number(m, 3), number(m, 1)))
                || ISO.matcher(text).results().anyMatch(m -> isBy(youngest, number(m, 1), number(m, 2), number(m, 3)))
                || WORDED.matcher(text)
                        .results()
                        .anyMatch(m -> isBy(youngest, number(m, 3), month(m.group(2)), number(m, 1)));
    }

    private static boolean isBy(LocalDate youngest, int year, int month, int day) {
        try {
            return !LocalDate.of(year, month, day).isAfter(youngest);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The year that two digits stand for: one that is not more than ten years ahead. */
    private static int full(int digits, LocalDate day) {
        int year = day.getYear() - day.getYear() % CENTURY + digits;
        return year > day.getYear() + AHEAD ? year - CENTURY : year;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }
}
