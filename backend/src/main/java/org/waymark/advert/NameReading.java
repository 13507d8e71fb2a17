package org.waymark.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names in an advert: the post's title, the employer, the reference. */
final class NameReading {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Set<String> TITLE = Set.of(
            "job title",
            "post title",
            "title",
            "title of post",
            "role",
            "role title",
            "position",
            "post",
            "vacancy",
            "vacancy title",
            "advert title");
    private static final Set<String> EMPLOYER = Set.of(
            "employer",
            "employer name",
            "employing trust",
            "employing organisation",
            "trust",
            "organisation",
            "organization",
            "nhs trust",
            "company",
            "name of employer",
            "provider");
    private static final Set<String> REFERENCE = Set.of(
            "reference number",
            "reference",
            "ref",
            "ref no",
            "reference no",
            "job ref",
            "job reference",
            "job reference number",
            "vacancy reference",
            "vacancy ref",
            "advert reference",
            "advert ref",
            "job id",
            "vacancy id",
            "vacancy no",
            "vacancy number",
            "job number",
            "job no",
            "advert no",
            "post number");
    private static final Pattern POST = Pattern.compile(
            "\\b(?:practitioners?|workers?|leaders?|lead|managers?|nurses?|co-?ordinators?|volunteers?|supporters?|mentors?"
                    + "|therapists?|assistants?|directors?|clinicians?|head of)\\b",
            FLAGS);
    private static final Pattern LOOKING = Pattern.compile(
            "(?:looking for|recruiting|seeking|require|appoint|hiring|vacancy for|need)\\s+(?:an?\\s+|our next\\s+)?"
                    + "((?:[\\p{Lu}][\\p{L}&'’-]*|and|of|for|the)(?:\\s+(?:[\\p{Lu}][\\p{L}&'’-]*|and|of|the)){0,11})");
    private static final Pattern WANTED = Pattern.compile("^(.{5,80}?)\\s+(?:wanted|needed|required|sought)\\b", FLAGS);
    private static final Pattern TRUST = Pattern.compile(
            "(?:(?:[\\p{Lu}][\\p{L}'’-]*|and|of|the|&),?[ ]+){1,8}(?:NHS[ ]+(?:Foundation[ ]+)?Trust|Community Interest Company|CIC\\b)");
    private static final Pattern CHARITY = Pattern.compile(
            "((?:[\\p{Lu}][\\p{L}'’-]*)(?: (?:[\\p{Lu}][\\p{L}'’-]*|for|of|and)){0,7}) is an? (?:\\w+ )?(?:charity|social enterprise|housing association)");
    private static final Pattern NO_NAME =
            Pattern.compile("^(?:(?:Our|We|At|Join|The|In|and|of|client)[ ,]+){1,4}(?=[\\p{Lu}])");
    private static final Pattern QUOTED = Pattern.compile(
            "(?:\\bquoting|\\breference(?: number| no)? is|\\bjob (?:ref|id)|\\b(?:ref|reference)(?: number| no)?\\b)[.:\\s]*"
                    + "(?:reference\\s+|ref\\s+)?([A-Za-z]{0,8}[\\w/-]*\\d[\\w/.-]*)",
            FLAGS);
    private static final Pattern PART_END = Pattern.compile(",? [-–|] |, (?=\\p{Lu})");
    private static final int TITLE_WORDS = 12;
    private static final int FIRST_LINES = 25;
    private static final int LONGEST_REFERENCE = 40;

    private NameReading() {}

    static List<AdvertProposal> read(AdvertText advert) {
        var found = new ArrayList<AdvertProposal>();
        titles(advert).forEach(title -> found.add(AdvertProposal.of(AdvertField.TITLE, title)));
        employers(advert).forEach(name -> found.add(AdvertProposal.of(AdvertField.EMPLOYER, name)));
        references(advert).forEach(code -> found.add(AdvertProposal.of(AdvertField.REFERENCE, code)));
        return found;
    }

    private static List<Piece> titles(AdvertText advert) {
        List<Piece> labelled = advert.labelled(TITLE).stream()
                .filter(value -> value.count() <= TITLE_WORDS + 4
                        && POST.matcher(value.words()).find())
                .limit(1)
                .toList();
        if (!labelled.isEmpty()) {
            return labelled;
        }
        List<Piece> lines = advert.lines();
        for (Piece line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
            Piece title = title(advert, line);
            if (!title.isEmpty()) {
                return List.of(title);
            }
        }
        Matcher looking = LOOKING.matcher(advert.text());
        while (looking.find()) {
            Piece piece = advert.piece(looking.start(1), looking.end(1));
            if (POST.matcher(piece.words()).find() && piece.count() <= TITLE_WORDS) {
                return List.of(piece);
            }
        }
        return List.of();
    }

    /** The title in a line: all of it, its first part, or what it says is wanted. */
    private static Piece title(AdvertText advert, Piece line) {
        Piece bare = line.bare(advert.text());
        Matcher wanted = WANTED.matcher(advert.text()).region(bare.from(), bare.to());
        if (wanted.find() && POST.matcher(wanted.group(1)).find()) {
            return advert.piece(wanted.start(1), wanted.end(1));
        }
        if (isTitle(bare, line)) {
            return bare;
        }
        Matcher part = PART_END.matcher(advert.text()).region(bare.from(), bare.to());
        if (bare.count() > 0 && part.find()) {
            Piece first = advert.piece(bare.from(), part.start());
            return isTitle(first, first) ? first : new Piece(0, 0, "");
        }
        return new Piece(0, 0, "");
    }

    private static boolean isTitle(Piece bare, Piece line) {
        String words = bare.words();
        return bare.count() <= TITLE_WORDS
                && bare.count() > 0
                && POST.matcher(words).find()
                && !words.contains(": ")
                && !words.contains("£")
                && !line.words().strip().matches(".*[.!?]$")
                && !line.words().contains("\t")
                && Character.isUpperCase(words.codePointAt(0));
    }

    private static List<Piece> employers(AdvertText advert) {
        List<Piece> labelled = advert.labelled(EMPLOYER).stream()
                .map(value -> withoutBrackets(advert, value))
                .filter(value -> value.count() <= 10)
                .limit(1)
                .toList();
        if (!labelled.isEmpty()) {
            return labelled;
        }
        var found = new ArrayList<Piece>();
        for (Pattern names : List.of(TRUST, CHARITY)) {
            Matcher name = names.matcher(advert.text());
            while (name.find()) {
                int end = names.equals(CHARITY) ? name.end(1) : name.end();
                Matcher lead = NO_NAME.matcher(advert.text()).region(name.start(), end);
                Piece piece = advert.piece(lead.find() ? keepThe(advert.text(), lead) : name.start(), end);
                if (found.stream().noneMatch(known -> known.normal().equals(piece.normal()))) {
                    found.add(piece);
                }
            }
        }
        return found;
    }

    /** “The” may be part of a name where nothing else stands before it. */
    private static int keepThe(String text, Matcher lead) {
        return text.substring(lead.start(), lead.end()).strip().equals("The") ? lead.start() : lead.end();
    }

    private static Piece withoutBrackets(AdvertText advert, Piece value) {
        int bracket = advert.text().indexOf('(', value.from());
        return bracket > value.from() && bracket < value.to() ? advert.piece(value.from(), bracket) : value;
    }

    private static List<Piece> references(AdvertText advert) {
        List<Piece> labelled = advert.labelled(REFERENCE).stream()
                .filter(value -> value.words().length() <= LONGEST_REFERENCE
                        && value.words().matches(".*\\d.*"))
                .limit(1)
                .toList();
        if (!labelled.isEmpty()) {
            return labelled;
        }
        Matcher quoted = QUOTED.matcher(advert.text());
        return quoted.find()
                ? List.of(advert.piece(quoted.start(1), quoted.end(1)).bare(advert.text()))
                : List.of();
    }
}
