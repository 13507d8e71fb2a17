package org.waymark.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which clearance a post needs: scheme, level and the force that clears, each only where the advert names it. */
final class VettingReading {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final String NPPV_WORDS = "(?:NPPV|non[- ]police\\s+personnel\\s+vetting(?:\\s*\\(NPPV\\))?)";
    private static final String LEVEL_WORDS =
            "(?:level|lvl)?\\s*([123])\\s*[-,]?\\s*\\(?(full|abbreviated|abbrev|abbr|F|A)?\\b\\)?";
    private static final Pattern NPPV = Pattern.compile(
            "(?:\\blevel\\s+([123])\\s*\\(?(full|abbreviated)?\\)?\\s+)?(?:\\bfull\\s+)?\\b" + NPPV_WORDS
                    + "(?:(?:\\s+(?:clearance|vetting))?(?:\\s+(?:at|to))?\\s*[-:,]?\\s*" + LEVEL_WORDS + ")?",
            FLAGS);
    private static final Pattern MET = Pattern.compile(
            "\\b(?:metropolitan\\s+police(?:\\s+service)?|MPS|the\\s+met(?:\\s+police)?|met\\s+police)(?:\\s*\\(MPS\\))?\\s+"
                    + "(?:security\\s+)?(?:vetting\\s+clearance|clearance|vetting)"
                    + "|\\b(?:clearance|vetting|vetted)\\s+(?:by|from|with|through)\\s+the\\s+(?:metropolitan\\s+police(?:\\s+service)?|met)\\b",
            FLAGS);
    private static final Pattern CTC =
            Pattern.compile("\\bcounter[- ]terroris[tm]\\s+check(?:\\s*\\(CTC\\))?|\\bCTC\\b", FLAGS);
    private static final Pattern CLEARS =
            Pattern.compile("\\bvet(?:s|ted|ting)?\\b|clearance|\\bNPPV|\\bcleared\\b", FLAGS);
    private static final Pattern POLICE_CLEARANCE = Pattern.compile("police\\s+(?:vetting|clearance|check)", FLAGS);
    private static final Map<String, String> MORE_NAMES = Map.of("MPS", "metropolitan police|met police|the met|MPS");

    private final AdvertText advert;
    private final Map<String, String> forces;
    private final List<AdvertProposal> found = new ArrayList<>();
    private final List<AdvertNotice> notices = new ArrayList<>();

    private VettingReading(AdvertText advert, Map<String, String> forces) {
        this.advert = advert;
        this.forces = forces;
    }

    /** What is asked for, and what stays open. */
    record Vetting(List<AdvertProposal> proposals, List<AdvertNotice> notices) {}

    static Vetting read(AdvertText advert, Map<String, String> forces) {
        var reading = new VettingReading(advert, forces);
        boolean nppv = reading.nppv();
        if (!nppv) {
            reading.scheme(MET, "MPS");
        }
        if (reading.scheme(CTC, "CTC")) {
            Matcher check = CTC.matcher(advert.text());
            if (check.find()) {
                reading.found.add(AdvertProposal.of(AdvertField.LEVEL, "CTC", Piece.of(advert.text(), check)));
            }
        }
        reading.forces();
        Matcher vague = POLICE_CLEARANCE.matcher(advert.text());
        if (reading.found.isEmpty() && vague.find()) {
            reading.notices.add(new AdvertNotice(
                    AdvertField.SCHEME,
                    "The advert speaks of “" + Piece.of(advert.text(), vague).words()
                            + "” and names neither a scheme nor a force."));
        }
        return new Vetting(reading.found, reading.notices);
    }

    private boolean nppv() {
        Matcher asked = NPPV.matcher(advert.text());
        boolean any = false;
        boolean level = false;
        String unclear = "";
        while (asked.find()) {
            Piece source = Piece.of(advert.text(), asked);
            any = true;
            found.add(AdvertProposal.of(AdvertField.SCHEME, "NPPV", source));
            String number = asked.group(1) == null ? asked.group(3) : asked.group(1);
            String kind = asked.group(2) == null ? asked.group(4) : asked.group(2);
            String code = code(number, kind);
            if (!code.isEmpty()) {
                level = true;
                found.add(AdvertProposal.of(AdvertField.LEVEL, code, source));
            } else if (number != null) {
                unclear = source.words();
            }
        }
        if (any && !level) {
            notices.add(new AdvertNotice(
                    AdvertField.LEVEL,
                    unclear.isEmpty()
                            ? "The advert names the scheme NPPV, but no level."
                            : "The advert says “" + unclear
                                    + "”. Level 2 is either full or abbreviated; it does not say which."));
        }
        return any;
    }

    private static String code(@Nullable String number, @Nullable String kind) {
        if (number == null) {
            return "";
        }
        if (!number.equals("2")) {
            return "NPPV" + number;
        }
        return kind == null ? "" : "NPPV2" + kind.substring(0, 1).toUpperCase(Locale.UK);
    }

    private boolean scheme(Pattern words, String scheme) {
        Matcher asked = words.matcher(advert.text());
        boolean any = asked.find();
        if (any) {
            found.add(AdvertProposal.of(AdvertField.SCHEME, scheme, Piece.of(advert.text(), asked)));
        }
        return any;
    }

    /** Forces named in a sentence about vetting, or in the one after it. */
    private void forces() {
        List<Piece> sentences = advert.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            boolean about = CLEARS.matcher(sentences.get(i).words()).find();
            boolean after = i > 0
                    && CLEARS.matcher(sentences.get(i - 1).words()).find()
                    && sentences.get(i).words().matches(".*\\b(?:process|appl|form|decide|issu|check)\\w*\\b.*");
            if (about || after) {
                forces(sentences.get(i));
            }
        }
    }

    private void forces(Piece sentence) {
        forces.forEach((code, name) -> {
            Matcher named = names(code, name).matcher(advert.text()).region(sentence.from(), sentence.to());
            if (named.find()) {
                found.add(AdvertProposal.of(AdvertField.FORCE, code, Piece.of(advert.text(), named)));
            }
        });
    }

    private static Pattern names(String code, String name) {
        String place = name.replaceAll("\\s+(?:Constabulary|Police Service|Police)$", "");
        String words = Pattern.quote(place).replace(" ", "\\E\\s+\\Q") + "\\s+(?:Constabulary|Police(?:\\s+Service)?)";
        String more = MORE_NAMES.getOrDefault(code, "");
        return Pattern.compile(
                "\\b(?:" + words + (more.isEmpty() ? "" : "|" + more.replace(" ", "\\s+")) + ")\\b", FLAGS);
    }
}
