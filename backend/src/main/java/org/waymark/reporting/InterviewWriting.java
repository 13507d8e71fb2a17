package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.recruitment.InterviewPlan;
import org.waymark.recruitment.InterviewQuestion;

/** The pack for an interview panel, out of what the interviews for a vacancy ask. */
final class InterviewWriting {

    private static final List<String> SCALE = List.of(
            "0: no answer, or one that would not be safe",
            "1: little of what the level asks",
            "2: some of what the level asks",
            "3: what the level asks",
            "4: more than the level asks");

    private InterviewWriting() {}

    static Writing of(InterviewPlan plan, boolean withNames) {
        var writing = new Writing(
                "Interview: " + plan.page().title(plan.vacancy()), plan.page().service(plan.vacancy()));
        writing.note(
                "Everybody is asked the same. Each of the panel marks alone; then the panel agrees one mark for each"
                        + " question. Only the agreed mark is kept.");
        writing.chapter("Marks").points(SCALE);
        int number = 1;
        for (InterviewQuestion question : plan.questions()) {
            question(writing, number, question);
            number++;
        }
        if (withNames) {
            plan.people().stream()
                    .filter(InterviewPlan.Interviewee::mayBeMarked)
                    .forEach(one -> sheet(writing, plan, one.name()));
        } else {
            sheet(writing, plan, "Marks of the panel");
        }
        return writing;
    }

    private static void question(Writing writing, int number, InterviewQuestion one) {
        writing.chapter(number + ". " + one.competency().title());
        writing.words(one.question());
        writing.facts(List.of(
                new Writing.Fact(
                        "What good looks like (level " + one.good().step().named() + ")",
                        List.of(one.good().thirdPerson())),
                new Writing.Fact(
                        "Not there yet (level " + one.below().step().named() + ")",
                        List.of(one.below().thirdPerson()))));
    }

    private static void sheet(Writing writing, InterviewPlan plan, String heading) {
        var blanks = new ArrayList<Writing.Blank>();
        plan.questions()
                .forEach(one -> blanks.add(new Writing.Blank(one.competency().title(), "agreed mark, 0 to 4")));
        writing.chapter(heading).blanks(blanks);
    }
}
