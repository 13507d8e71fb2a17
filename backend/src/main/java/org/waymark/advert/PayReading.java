package org.waymark.advert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.framework.PayBand;

/** Reads what a post pays, and its band: as the advert states it, or as the amounts of a whole band imply it. */
final class PayReading {

    private static final String NUMBER =
            "(\\d{1,3}(?:,\\d{3}){1,3}|\\d{4,6}|\\d{1,3}(?:\\.\\d)?[kK]\\b|\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d,])";
    private static final Pattern AMOUNTS =
            Pattern.compile("£\\s?" + NUMBER + "(?:\\s*(?:-|–|—|to|and|rising to|up to)\\s*£?\\s?" + NUMBER + ")?");
    private static final Pattern HOURLY = Pattern.compile(
            "(?:per|an|a|each|/)\\s?(?:hour|hr)\\b|\\bhourly\\b|\\bp\\.?h\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARLY = Pattern.compile(
            "(?:per|a|each|/)\\s?(?:annum|year|yr)\\b|\\bp\\.?a\\b|\\b(?:yearly|annually|annual)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_PERIOD = Pattern.compile(
            "^[^.£]{0,14}(?:per|a|each|/)\\s?(?:day|session|month|week|shift|mile)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_PAY = Pattern.compile(
            "budget|turnover|million|fund|bonus|grant|raised|saving|allowance|voucher|fee\\b|cost|worth|expens|check",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PRO_RATA = Pattern.compile("pro[ -]rata", Pattern.CASE_INSENSITIVE);
    private static final Pattern BAND = Pattern.compile(
            "\\bband(?:s|ing)?\\s*:?\\s*([2-9][a-d]?)\\b(?:\\s*(?:/|-|–|or|to|and)\\s*(?:band\\s*)?([2-9][a-d]?)\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER = Pattern.compile(
            "(?:progress\\w*|mov(?:e|ing)|develop\\w*|promotion|step|works? (?:with|alongside)|other)[^.\\n]{0,25}$",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal LEAST_OF_A_YEAR = new BigDecimal(12_000);
    private static final BigDecimal MOST_OF_A_YEAR = new BigDecimal(250_000);
    private static final BigDecimal LEAST_OF_AN_HOUR = new BigDecimal(5);
    private static final BigDecimal MOST_OF_AN_HOUR = new BigDecimal(150);
    private static final int LOOK_AHEAD = 60;
    private static final int LOOK_BACK = 40;

    private final String text;
    private final List<PayBand> bands;
    private final List<AdvertProposal> found = new ArrayList<>();

    private PayReading(String text, List<PayBand> bands) {
        this.text = text;
        this.bands = bands;
    }

    static List<AdvertProposal> read(AdvertText advert, List<PayBand> bands) {
        var reading = new PayReading(advert.text(), bands);
        reading.statedBands();
        Matcher amounts = AMOUNTS.matcher(advert.text());
        while (amounts.find()) {
            reading.pay(amounts);
        }
        return reading.found;
    }

    private void statedBands() {
        Matcher stated = BAND.matcher(text);
        while (stated.find()) {
            String before = text.substring(Math.max(0, stated.start() - LOOK_BACK), stated.start());
            if (!LATER.matcher(before).find()) {
                band(stated, stated.group(1));
                band(stated, stated.group(2));
            }
        }
    }

    private void band(Matcher stated, @org.jspecify.annotations.Nullable String name) {
        if (name != null) {
            bands.stream()
                    .filter(band -> band.band().equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresent(band ->
                            found.add(AdvertProposal.of(AdvertField.BAND, band.band(), Piece.of(text, stated))));
        }
    }

    private void pay(Matcher amounts) {
        int lineEnd = text.indexOf('\n', amounts.end());
        String rest = text.substring(
                amounts.end(), Math.min(lineEnd < 0 ? text.length() : lineEnd, amounts.end() + LOOK_AHEAD));
        int lineStart = text.lastIndexOf('\n', amounts.start()) + 1;
        String before = text.substring(Math.max(lineStart, amounts.start() - LOOK_BACK), amounts.start());
        String upToNext = rest.contains("£") ? rest.substring(0, rest.indexOf('£')) : rest;
        if (OTHER_PERIOD.matcher(upToNext).find()
                || NOT_PAY.matcher(before).find()
                || NOT_PAY.matcher(upToNext.substring(0, Math.min(upToNext.length(), 12)))
                        .find()) {
            return;
        }
        BigDecimal lower = amount(amounts.group(1));
        BigDecimal upper = amounts.group(2) == null ? lower : amount(amounts.group(2));
        boolean hourly =
                HOURLY.matcher(upToNext).find() && !YEARLY.matcher(upToNext).find();
        if (hourly
                ? isBetween(lower, LEAST_OF_AN_HOUR, MOST_OF_AN_HOUR)
                : isBetween(lower, LEAST_OF_A_YEAR, MOST_OF_A_YEAR)) {
            keep(amounts, new Pay(lower, upper, hourly), upToNext);
        }
    }

    private void keep(Matcher amounts, Pay pay, String rest) {
        int end = amounts.end();
        for (Pattern more : List.of(pay.hourly() ? HOURLY : YEARLY, PRO_RATA)) {
            Matcher words = more.matcher(rest);
            if (words.find()) {
                end = Math.max(end, amounts.end() + words.end());
            }
        }
        Piece source = Piece.of(text, amounts.start(), end);
        String words = pay.words() + (PRO_RATA.matcher(rest).find() ? ", pro rata" : "");
        found.add(AdvertProposal.of(AdvertField.PAY, words, source));
        bands.stream()
                .filter(band -> !pay.hourly()
                        && pay.lower().compareTo(new BigDecimal(band.entryGbp())) == 0
                        && pay.upper().compareTo(new BigDecimal(band.topGbp())) == 0)
                .forEach(band ->
                        found.add(new AdvertProposal(AdvertField.BAND, band.band(), source.from(), source.to(), true)));
    }

    private static boolean isBetween(BigDecimal amount, BigDecimal least, BigDecimal most) {
        return amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0;
    }

    private static BigDecimal amount(String written) {
        String plain = written.replace(",", "").toLowerCase(Locale.UK);
        return plain.endsWith("k")
                ? new BigDecimal(plain.substring(0, plain.length() - 1)).multiply(new BigDecimal(1000))
                : new BigDecimal(plain);
    }

    /** From so much to so much, an hour or a year. */
    private record Pay(BigDecimal lower, BigDecimal upper, boolean hourly) {
        String words() {
            String range = lower.compareTo(upper) == 0 ? pounds(lower) : pounds(lower) + " to " + pounds(upper);
            return range + (hourly ? " an hour" : " a year");
        }

        private String pounds(BigDecimal amount) {
            return String.format(Locale.UK, hourly ? "£%,.2f" : "£%,.0f", amount);
        }
    }
}
