package org.waymark.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.development.Basis;
import org.waymark.development.Difference;
import org.waymark.development.LadderStep;
import org.waymark.development.OwnGoal;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Today;
import org.waymark.people.TermEnd;

/** What somebody brings to a talk about their career, as it is written on paper. */
final class ConversationWriting {

    private ConversationWriting() {}

    static Writing of(ConversationPage page) {
        var writing = new Writing("My career conversation", page.name());
        where(writing, page);
        writing.chapter("What I am proud of");
        writing.note(page.proud().isEmpty() ? "I have not kept any evidence yet." : "");
        writing.points(page.proud().stream()
                .map(piece -> piece.title() + ", " + Today.inWords(piece.dated()))
                .toList());
        writing.chapter("Levels agreed with me");
        writing.words(agreed(page));
        writing.points(page.strongest().stream()
                .map(one -> one.competency().title() + ": " + one.level().named())
                .toList());
        next(writing, page);
        writing.chapter("What I work on");
        writing.note(page.goals().isEmpty() ? "No goal is open in my plan." : "");
        writing.points(page.goals().stream().map(ConversationWriting::goal).toList());
        writing.chapter("Questions for the talk").points(ConversationPage.QUESTIONS);
        return writing.blanks(List.of(
                new Writing.Blank("What we agree", "who does what, by when"),
                new Writing.Blank("We look at it again on", "a day")));
    }

    private static void where(Writing writing, ConversationPage page) {
        LocalDate since = page.since();
        TermEnd term = page.term();
        writing.chapter("Where I am");
        writing.facts(List.of(
                fact(
                        "My role",
                        page.here()
                                .map(LadderStep::profile)
                                .map(RoleProfile::named)
                                .orElse("No post today")),
                fact("Where", page.service()),
                fact("Since", since == null ? "" : Today.inWords(since)),
                fact("My term as a volunteer ends", term == null ? "" : Today.inWords(term.endsOn())),
                fact(
                        "Of what my role asks",
                        page.here().map(here -> met(page, here)).orElse(""))));
    }

    private static void next(Writing writing, ConversationPage page) {
        LadderStep step = page.towards().step();
        writing.chapter("Where I could go next");
        writing.facts(List.of(
                fact(
                        page.said() ? "Where I would like to go" : "Nearest to me",
                        step.profile().named()),
                fact("Of what it asks", met(page, step)),
                fact("To get in", String.join("; ", step.profile().details().entryRequirements())),
                fact("Condition", step.note()),
                fact(
                        "Other steps from my role",
                        String.join(
                                "; ",
                                page.ladder().next().stream()
                                        .map(LadderStep::profile)
                                        .filter(profile -> !profile.equals(step.profile()))
                                        .map(RoleProfile::named)
                                        .toList()))));
        writing.words(
                page.gaps().isEmpty()
                        ? ""
                        : "The biggest gaps of " + page.towards().differences().size() + ":");
        writing.points(page.gaps().stream().map(ConversationWriting::gap).toList());
    }

    private static String met(ConversationPage page, LadderStep step) {
        return switch (page.ladder().basis()) {
            case AGREED -> step.met() + " of " + step.total() + " met";
            case OWN_RATINGS -> step.met() + " of " + step.total() + " met, by my own ratings";
            case NOTHING -> step.total() + " competencies; no level of mine is known yet";
        };
    }

    private static String agreed(ConversationPage page) {
        if (page.strongest().isEmpty()) {
            return page.ladder().basis() == Basis.OWN_RATINGS
                    ? "Nothing is agreed with me yet; what follows uses my own ratings."
                    : "Nothing is agreed with me yet.";
        }
        return "The highest " + page.strongest().size() + " of " + page.agreed() + ".";
    }

    private static String gap(Difference difference) {
        ScaleLevel mine = difference.mine();
        return difference.competency().title() + ": " + (mine == null ? "no level yet" : mine.named()) + ", needs "
                + difference.need().named();
    }

    private static String goal(OwnGoal goal) {
        return goal.competency().title() + ": reach " + goal.level().named()
                + by(goal.goal().targetOn());
    }

    private static String by(@Nullable LocalDate day) {
        return day == null ? "" : " by " + Today.inWords(day);
    }

    private static Writing.Fact fact(String name, String value) {
        return new Writing.Fact(name, List.of(value));
    }
}
