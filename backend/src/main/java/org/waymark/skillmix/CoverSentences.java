package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.framework.Framework;
import org.waymark.kernel.Level;
import org.waymark.kernel.Today;
import org.waymark.people.WomanChoice;
import org.waymark.provision.CoverNeed;

/** Says in words how cover came about, what ends it and what would mend it. */
public final class CoverSentences {

    private CoverSentences() {}

    /** The verdict as people say it. */
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> "Covered";
            case THIN -> "Thin";
            case ONE_DEEP -> "One deep";
            case NONE -> "None";
        };
    }

    /** The rule as it stands behind “without”: “without the clearance rule”. */
    public static String rule(CountRule rule) {
        return switch (rule) {
            case IN_POST -> "the rule on posts";
            case CLEARED -> "the clearance rule";
            case LEVELS_IN_DATE -> "the rule on the age of levels";
        };
    }

    /** What a manager is told of the choice of a woman. */
    public static String womanChoice(WomanChoice choice) {
        return switch (choice) {
            case SOMEBODY -> "People can choose a woman among those who count.";
            case NOBODY -> "Nobody who counts offers to be chosen as a woman. Each person decides that for themselves.";
            case NOT_TOLD ->
                "Whether people can choose a woman is not told while one person counts, as it would be about that"
                        + " person.";
        };
    }

    static String until(CountsUntil until) {
        return "until " + Today.inWords(until.lastDay()) + ", when " + ends(until.what());
    }

    private static String ends(Ends what) {
        return switch (what) {
            case POST -> "the post ends";
            case TERM -> "the volunteer term ends";
            case CLEARANCE -> "the clearance ends";
            case LEVELS -> "the agreed levels grow too old";
            case UPKEEP -> "supervision or training runs out";
            case SITE -> "the site closes";
        };
    }

    /** What is missing: “not cleared there”. */
    static String missing(Missing missing, Framework framework) {
        return switch (missing) {
            case Missing.NotInPost not -> not.words();
            case Missing.OtherRole other -> "Does not work there as " + NeedWords.role(other.needed(), framework) + ".";
            case Missing.NotCleared not -> "Not cleared there.";
            case Missing.NotAgreed not -> notAgreed(not);
            case Missing.LevelOld old ->
                NeedWords.competency(old.competency(), framework) + " was agreed on " + Today.inWords(old.agreedOn())
                        + ", too long ago.";
            case Missing.LevelLow low -> low(low, framework);
            case Missing.OutOfDate out -> out.words();
        };
    }

    private static String notAgreed(Missing.NotAgreed not) {
        var last = not.last();
        return last == null
                ? "No levels have been agreed yet."
                : "Levels were last agreed on " + Today.inWords(last) + ", too long ago.";
    }

    private static String low(Missing.LevelLow low, Framework framework) {
        Level has = low.has();
        String name = NeedWords.competency(low.competency(), framework);
        return has == null
                ? name + " at level " + low.needs() + " is needed, and none was agreed."
                : name + " is agreed at level " + has + ", level " + low.needs() + " is needed.";
    }

    /** What would have to be done about it: “be cleared to work there”. */
    static String step(Missing missing, Framework framework) {
        return switch (missing) {
            case Missing.NotInPost not -> "have a post that names the site";
            case Missing.OtherRole other -> "work there as " + NeedWords.role(other.needed(), framework);
            case Missing.NotCleared not -> "be cleared to work there";
            case Missing.NotAgreed not -> "agree levels again";
            case Missing.LevelOld old -> "agree " + NeedWords.competency(old.competency(), framework) + " again";
            case Missing.LevelLow low ->
                "reach level " + low.needs() + " in " + NeedWords.competency(low.competency(), framework);
            case Missing.OutOfDate out -> "bring supervision or training up to date";
        };
    }

    /** The need in a few sentences that can stand in a business case, with or without names. */
    static String story(NeedStory story, boolean names) {
        var sentences = new ArrayList<String>();
        sentences.add(story.siteName() + " needs " + story.asks() + "; " + counting(story, names) + ".");
        near(story, names).forEach(sentences::add);
        for (CountRule rule : CountRule.values()) {
            int would = story.without().getOrDefault(rule, 0);
            if (would > story.have()) {
                sentences.add("Without " + rule(rule) + ", " + NeedWords.number(would) + " would count.");
            }
        }
        return String.join(" ", sentences);
    }

    private static String counting(NeedStory story, boolean names) {
        String when = "on " + Today.inWords(story.day());
        if (story.have() == 0) {
            return "nobody counts " + when;
        }
        String head = NeedWords.number(story.have()) + (story.have() == 1 ? " counts " : " count ") + when;
        if (!names) {
            return head + firstEnd(story);
        }
        return head + ", "
                + NeedWords.listed(story.counting().stream()
                        .map(person -> person.name() + end(person))
                        .toList());
    }

    private static String end(NeedStory.Person person) {
        CountsUntil until = person.until();
        return until == null ? "" : " until " + Today.inWords(until.lastDay());
    }

    private static String firstEnd(NeedStory story) {
        return story.counting().stream()
                .map(NeedStory.Person::until)
                .filter(Objects::nonNull)
                .map(CountsUntil::lastDay)
                .min(Comparator.naturalOrder())
                .map(day -> (story.have() == 1 ? ", until " : ", the first of them until ") + Today.inWords(day))
                .orElse("");
    }

    private static Stream<String> near(NeedStory story, boolean names) {
        List<NeedStory.Person> near =
                story.others().stream().filter(NeedStory.Person::isOneStepAway).toList();
        if (near.isEmpty()) {
            return Stream.of();
        }
        String head = near.size() == 1
                ? "One more is one step away"
                : NeedWords.capital(NeedWords.number(near.size())) + " more are one step away";
        List<String> steps = near.stream()
                .map(person -> names ? person.name() + " (" + person.step() + ")" : person.step())
                .distinct()
                .toList();
        return Stream.of(head + ": " + NeedWords.listed(steps) + ".");
    }

    /** “If nothing is done, Wembley has one specialist practitioner for the women’s pathway from 4 March 2027.” */
    static String ifNothingIsDone(CoverNeed need, String site, int have, LocalDate from, Framework framework) {
        return "If nothing is done, " + site + " has " + (have == 0 ? "no" : NeedWords.number(have)) + " "
                + NeedWords.rest(need, framework, have == 1) + " from " + Today.inWords(from) + ".";
    }
}
