package org.waymark.advert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the weekly hours and the kind of contract. */
final class TermsReading {

    private static final BigDecimal WHOLE_WEEK = new BigDecimal("37.5");
    private static final BigDecimal MOST = new BigDecimal(60);
    private static final Set<String> HOURS_LABELS =
            Set.of("hours", "hours of work", "weekly hours", "hours per week", "contracted hours");
    private static final Set<String> CONTRACT_LABELS =
            Set.of("contract", "contract type", "type", "type of contract", "employment type", "job type");
    private static final Pattern HOURS = Pattern.compile(
            "(?<![\\d.,])(\\d{1,2}(?:\\.\\d{1,2})?)\\s*(?:hours?|hrs?)\\s*(?:(?:per|a|each|/|p\\.?)\\s*(?:week|wk|w)\\b|weekly|pw\\b|each\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_HOURS = Pattern.compile(
            "(?<![\\d.,])(\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d.,]*\\d)(?!\\s*(?:WTE|FTE|%))", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "(?<![\\d.,])(0\\.\\d{1,2}|1\\.0{1,2})\\s*(?:WTE|FTE|whole[ -]time equivalent)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Pattern> KINDS = Map.of(
            "PERMANENT",
            Pattern.compile("\\bpermanent\\b", Pattern.CASE_INSENSITIVE),
            "FIXED_TERM",
            Pattern.compile("\\bfixed[ -]term\\b|\\btemporary\\b|\\bmaternity cover\\b", Pattern.CASE_INSENSITIVE),
            "SECONDMENT",
            Pattern.compile("\\bsecondment\\b", Pattern.CASE_INSENSITIVE),
            "BANK",
            Pattern.compile("\\bbank\\b(?! holiday)", Pattern.CASE_INSENSITIVE));
    private static final Pattern SAYS_CONTRACT = Pattern.compile(
            "\\b(?:permanent|fixed[ -]term|bank|temporary|secondment)\\s*(?:/|,|and)?\\s*"
                    + "(?:(?:full|part)[ -]time|contract|post|position|role|basis|opportunity|staff|zero hours)\\b"
                    + "|\\bcontract is \\w+"
                    + "|(?:^|[|·–-]\\s+)(?:permanent|fixed[ -]term|secondment|bank)\\s*(?:$|[|·–-])",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private TermsReading() {}

    static List<AdvertProposal> read(AdvertText advert) {
        var found = new ArrayList<AdvertProposal>();
        hours(advert, found);
        contract(advert, found);
        return found;
    }

    private static void hours(AdvertText advert, List<AdvertProposal> found) {
        Matcher weekly = HOURS.matcher(advert.text());
        while (weekly.find()) {
            add(new BigDecimal(weekly.group(1)), Piece.of(advert.text(), weekly), false, found);
        }
        List<Piece> labelled = advert.labelled(HOURS_LABELS);
        if (found.isEmpty()) {
            for (Piece value : labelled) {
                Matcher bare = BARE_HOURS.matcher(advert.text()).region(value.from(), value.to());
                if (bare.find()) {
                    add(new BigDecimal(bare.group(1)), value, false, found);
                }
            }
        }
        Matcher part = PART.matcher(advert.text());
        while (found.isEmpty() && part.find()) {
            add(WHOLE_WEEK.multiply(new BigDecimal(part.group(1))), Piece.of(advert.text(), part), true, found);
        }
    }

    private static void add(BigDecimal hours, Piece source, boolean implied, List<AdvertProposal> found) {
        if (hours.compareTo(BigDecimal.ONE) >= 0 && hours.compareTo(MOST) <= 0) {
            String value = hours.stripTrailingZeros().toPlainString();
            found.add(new AdvertProposal(AdvertField.HOURS, value, source.from(), source.to(), implied));
        }
    }

    private static void contract(AdvertText advert, List<AdvertProposal> found) {
        int before = found.size();
        for (Piece value : advert.labelled(CONTRACT_LABELS)) {
            kinds(advert, value.from(), value.to(), found);
        }
        if (found.size() == before) {
            Matcher says = SAYS_CONTRACT.matcher(advert.text());
            while (says.find()) {
                kinds(advert, says.start(), says.end(), found);
            }
        }
    }

    private static void kinds(AdvertText advert, int from, int to, List<AdvertProposal> found) {
        KINDS.forEach((kind, words) -> {
            Matcher said = words.matcher(advert.text()).region(from, to).useTransparentBounds(true);
            if (said.find()) {
                found.add(AdvertProposal.of(AdvertField.CONTRACT, kind, Piece.of(advert.text(), said)));
            }
        });
    }
}
