package org.waymark.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a post asks of people: lists under their headings, and lines that say themselves what they are. */
final class CriteriaReading {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern ESSENTIAL = Pattern.compile(
            "essential|essentials|essential (?:criteria|requirements?|skills.*|experience.*|qualifications.*|knowledge.*)"
                    + "|what (?:you|we) need(?: from you)?(?: essential)?|you(?: wi|')? ?ll need|you will need|you need"
                    + "|to succeed you will have|you will have|you should have|you must have|what you (?:will )?bring"
                    + "|we would like to hear from people who have|we are looking for (?:somebody|someone|people) (?:who has|who have|with)"
                    + "|requirements|key requirements|minimum requirements|must haves?",
            FLAGS);
    private static final Pattern DESIRABLE = Pattern.compile(
            "desirable|desirables|desirable (?:criteria|requirements?|skills.*|experience.*|qualifications.*|knowledge.*)"
                    + "|nice to haves?|it would (?:also )?help if you have(?: desirable)?|it is desirable that you have"
                    + "|it would be (?:an advantage|helpful|good) if you (?:have|had)|also welcome|bonus points(?: for)?|preferred",
            FLAGS);
    private static final Pattern SUBHEAD = Pattern.compile(
            "(?:qualifications?|experience|skills?|knowledge|education|training|abilities|aptitudes?|values|other"
                    + "|personal qualities|competenc(?:y|ies)|registration|attributes|personal)"
                    + "(?:(?: and | &? ?|, )(?:qualifications?|experience|skills?|knowledge|education|training|abilities"
                    + "|aptitudes?|values|other|attributes|registration|competenc(?:y|ies))){0,5}",
            FLAGS);
    private static final Pattern AFTERWARDS = Pattern.compile(
            "(?:disclosure and barring|employer|about |how to apply|details|job (?:description|summary)|further |additional "
                    + "|benefits|vetting|certificate of|uk registration|for questions|closing|interview|main duties|the role"
                    + "|what we offer|we offer|equal|contact|supporting|security).*",
            FLAGS);
    private static final Pattern INLINE = Pattern.compile(
            "^[\\s*•-]{0,6}(essential|desirable)(?: criteria| requirements?)?\\s*[:–-]\\s*(?=\\S)", FLAGS);
    private static final Pattern OWN_WORD =
            Pattern.compile("\\s*[(\\[](essential|desirable|E|D)[)\\]]\\s*[.;]?$", FLAGS);
    private static final Pattern ENDS = Pattern.compile("[;.]\\s*$");
    private static final int LONGEST = 500;

    private final AdvertText advert;
    private final String text;
    private final List<AdvertProposal> found = new ArrayList<>();
    private @Nullable AdvertField mode;
    private boolean listed;
    private boolean bulleted;
    private @Nullable Piece open;
    private @Nullable AdvertField openAs;

    private CriteriaReading(AdvertText advert) {
        this.advert = advert;
        this.text = advert.text();
    }

    static List<AdvertProposal> read(AdvertText advert) {
        var reading = new CriteriaReading(advert);
        reading.found.addAll(CriteriaTable.read(advert));
        List<Piece> lines = advert.lines();
        for (int i = 0; i < lines.size(); i++) {
            reading.line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1).words() : "");
        }
        reading.close();
        return reading.found.isEmpty() ? CriteriaSentences.read(advert) : reading.found;
    }

    private void line(Piece line, String next) {
        if (line.words().isBlank()) {
            close();
            if (listed && !advert.isSpaced() && !AdvertText.isBullet(next) && !(bulleted && isHeading(next))) {
                mode = isSubhead(next) ? mode : null;
            }
            return;
        }
        if (heading(line) || inline(line)) {
            return;
        }
        Piece held = open;
        if (held != null && (AdvertText.isContinued(line.words()) || isIndented(line.words()))) {
            open = new Piece(held.from(), line.to(), "");
            return;
        }
        close();
        if (listed
                && !AdvertText.isBullet(line.words())
                && AFTERWARDS.matcher(line.bare(text).normal()).matches()) {
            mode = null;
        } else if (mode != null && advert.cells(line).size() == 1) {
            item(line);
        }
    }

    private boolean isIndented(String line) {
        return bulleted && line.startsWith("   ") && !AdvertText.isBullet(line);
    }

    private void item(Piece line) {
        boolean bullet = AdvertText.isBullet(line.words());
        if (listed && bulleted && !bullet) {
            mode = null;
            return;
        }
        bulleted = bullet;
        listed = true;
        open = line;
        openAs = mode;
    }

    /** Whether the line only says what the next ones are. */
    private boolean heading(Piece line) {
        Piece bare = line.bare(text);
        String normal = bare.normal();
        AdvertField kind = kind(normal);
        if (kind == null && bare.words().contains(". ") && line.words().strip().endsWith(":")) {
            kind = kind(Piece.normal(bare.words().substring(bare.words().lastIndexOf(". ") + 2)));
        }
        boolean sub = mode != null && isSubhead(line.words());
        if (kind == null && !sub) {
            return false;
        }
        close();
        mode = kind;
        listed = false;
        bulleted = false;
        return true;
    }

    private static @Nullable AdvertField kind(String normal) {
        if (ESSENTIAL.matcher(normal).matches()) {
            return AdvertField.ESSENTIAL;
        }
        return DESIRABLE.matcher(normal).matches() ? AdvertField.DESIRABLE : null;
    }

    private static boolean isSubhead(String line) {
        return !AdvertText.isBullet(line) && SUBHEAD.matcher(Piece.normal(line)).matches();
    }

    private static boolean isHeading(String line) {
        return isSubhead(line) || kind(Piece.normal(line)) != null;
    }

    /** “Essential: this; that”. */
    private boolean inline(Piece line) {
        Matcher start = INLINE.matcher(text).region(line.from(), line.to());
        if (!start.find()) {
            return false;
        }
        close();
        AdvertField kind =
                start.group(1).toLowerCase(Locale.UK).startsWith("e") ? AdvertField.ESSENTIAL : AdvertField.DESIRABLE;
        int from = start.end();
        for (int at = from; at <= line.to(); at++) {
            if (at == line.to() || text.charAt(at) == ';') {
                keep(kind, from, at);
                from = at + 1;
            }
        }
        mode = null;
        return true;
    }

    private void close() {
        Piece held = open;
        AdvertField as = openAs;
        if (held != null && as != null) {
            keep(as, held.from(), held.to());
        }
        open = null;
    }

    private void keep(AdvertField kind, int from, int to) {
        Piece words = withoutBullet(from, to);
        AdvertField as = kind;
        Matcher own = OWN_WORD.matcher(text).region(words.from(), words.to());
        if (own.find()) {
            as = own.group(1).toLowerCase(Locale.UK).startsWith("e") ? AdvertField.ESSENTIAL : AdvertField.DESIRABLE;
            words = Piece.of(text, words.from(), own.start());
        }
        Matcher end = ENDS.matcher(text).region(words.from(), words.to());
        if (end.find()) {
            words = Piece.of(text, words.from(), end.start());
        }
        if (words.words().length() > 2 && words.words().length() <= LONGEST) {
            found.add(AdvertProposal.of(as, words));
        }
    }

    private Piece withoutBullet(int from, int to) {
        Matcher bullet = Pattern.compile("^\\s*(?:\\d{1,2}[.)]|[a-z][.)]|[EeDd]\\d{1,2}[.):]?)\\s+")
                .matcher(text)
                .region(from, to);
        return bullet.find()
                ? Piece.of(text, bullet.end(), to)
                : Piece.of(text, from, to).bare(text);
    }
}
