package org.waymark.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.data.FrameworkText.BehaviourText;
import org.waymark.data.FrameworkText.DescribedText;

/** The rules for the words of the described levels and tasks, and every place that breaks one. */
final class Style {

    static final int LONGEST = 220;
    static final double CLOSEST = 0.40;
    static final double HARDEST_SENTENCE = 13.5;
    static final double HARDEST_COMPETENCY = 9.5;
    private static final int FEWEST_NEW_WORDS = 3;
    private static final int FEWEST_WORDS = 7;

    private static final Pattern HEDGE =
            words("may|might|could|would|should|perhaps|possibly|generally|usually|normally"
                    + "|often|sometimes|try|tries|trying|where possible|as appropriate|where appropriate|if appropriate"
                    + "|appropriately|effectively|suitabl[ey]|adequate\\w*|good understanding|basic understanding|sound|robust"
                    + "|various|etc|and so on|a range of|relevant|necessary|demonstrat\\w*|utilis\\w*|facilitat\\w*|leverag\\w*"
                    + "|proactive\\w*|holistic\\w*|ensur\\w*|in line with|as needed|as required");
    private static final Pattern NOT_BRITISH =
            words("(?!siz|priz|seiz|capsiz)\\w+iz(?:e|es|ed|ing|ation|ations)|behavior\\w*"
                    + "|color\\w*|center\\w*|programs?|practicing|practiced|counsel(?:or|ing|ed)|labor|favor\\w*|honor\\w*"
                    + "|license[sd]?|defense|offense|enroll|enrolls|fulfill|skillful|gray|learned|labeled|traveled|model(?:ed|ing)"
                    + "|signaled");
    private static final Pattern IDENTIFIES = Pattern.compile(
            "\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b(?:Mr|Mrs|Ms|Miss|Dr|Sgt)\\.? [A-Z]");
    private static final Pattern UNTIDY = Pattern.compile("^\\s|\\s$|\\s{2}|\\t|[—\"<>]|'");
    private static final Pattern I = words("I|I’m|I’ve|my|me");
    private static final Pattern NOT_OTHERS = Pattern.compile("\\b(?:I|my|me|we|our)\\b");
    private static final Set<String> NOTHING_NEW = Set.of(
            "more",
            "very",
            "complex",
            "better",
            "well",
            "ful",
            "fully",
            "high",
            "increasing",
            "all",
            "also",
            "independent",
            "confident");

    private final List<String> offences = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private Style() {}

    static List<String> offences(FrameworkText text) {
        var style = new Style();
        text.described().forEach(style::check);
        for (var task : text.tasks()) {
            Stream.of(task.title(), task.outcome(), task.goesUpWhen()).forEach(words -> style.tidy(task.code(), words));
        }
        style.checkCopies(text);
        return style.offences;
    }

    /** What others say of every described level, by its place, such as RSK-02.3. */
    static Map<String, String> thirdPerson(FrameworkText text) {
        var all = new LinkedHashMap<String, String>();
        text.described()
                .forEach(one -> one.levels()
                        .forEach(level -> all.put(one.competency() + "." + level.level(), level.thirdPerson())));
        return all;
    }

    private void check(DescribedText described) {
        String code = described.competency();
        if (described.levels().size() != FrameworkFile.HIGHEST_STEP) {
            offences.add(code + ": not all five levels are described");
        }
        String below = "";
        double grades = 0;
        for (BehaviourText level : described.levels()) {
            String place = code + "." + level.level();
            sentence(place, level.firstPerson());
            sentence(place, level.thirdPerson());
            voice(place, level);
            differs(place, level.thirdPerson(), below);
            below = level.thirdPerson();
            grades += Readability.grade(level.firstPerson());
        }
        if (grades / Math.max(1, described.levels().size()) > HARDEST_COMPETENCY) {
            offences.add(code + ": reads harder than grade " + HARDEST_COMPETENCY + " on average");
        }
        if (described.evidence().size() < 2 || described.evidence().size() > 3) {
            offences.add(code + ": two or three examples of evidence are wanted");
        }
        described.evidence().forEach(example -> tidy(code + " evidence", example));
        Stream.of(described.early(), described.later()).forEach(ways -> {
            if (ways.size() != 2) {
                offences.add(code + ": two ways to grow are wanted");
            }
            ways.forEach(way -> tidy(code + " way", way.text()));
        });
    }

    private void sentence(String place, String text) {
        tidy(place, text);
        if (text.split("\\s+", -1).length < FEWEST_WORDS) {
            offences.add(place + ": too short to see anything: " + text);
        }
        double grade = Readability.grade(text);
        if (grade > HARDEST_SENTENCE) {
            offences.add(place + ": reads at grade %.1f: %s".formatted(grade, text));
        }
    }

    private void tidy(String place, String text) {
        if (text.isBlank()) {
            offences.add(place + ": empty");
        }
        if (text.length() > LONGEST) {
            offences.add(place + ": longer than " + LONGEST + " characters: " + text);
        }
        tell(place, "hedges or fills", HEDGE, text);
        tell(place, "is not British spelling", NOT_BRITISH, text);
        tell(place, "could point at a person", IDENTIFIES, text);
        tell(place, "is untidy", UNTIDY, text);
        String before = seen.put(text, place);
        if (before != null) {
            offences.add(place + ": the same text as " + before);
        }
    }

    private void voice(String place, BehaviourText level) {
        if (!I.matcher(level.firstPerson()).find()) {
            offences.add(place + ": nobody says it of themselves: " + level.firstPerson());
        }
        tell(place, "is not said of somebody else", NOT_OTHERS, level.thirdPerson());
    }

    private void differs(String place, String text, String below) {
        var added = WordOverlap.meaningWords(text);
        added.removeAll(WordOverlap.meaningWords(below));
        added.removeAll(NOTHING_NEW);
        if (!below.isEmpty() && added.size() < FEWEST_NEW_WORDS) {
            offences.add(place + ": says nothing that the level below does not: " + text);
        }
    }

    private void checkCopies(FrameworkText text) {
        for (var pair : new WordOverlap(thirdPerson(text)).closest(20)) {
            if (pair.overlap() >= CLOSEST) {
                offences.add("%s: nearly the same as %s (%.2f)".formatted(pair.one(), pair.other(), pair.overlap()));
            }
        }
    }

    private void tell(String place, String what, Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (found.find()) {
            offences.add("%s: “%s” %s: %s".formatted(place, found.group(), what, text));
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\w’])(?:" + alternatives + ")(?![\\w’])", Pattern.CASE_INSENSITIVE);
    }
}
