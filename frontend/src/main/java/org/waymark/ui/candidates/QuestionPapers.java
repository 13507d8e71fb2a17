package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.recruitment.InterviewQuestion;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** What an interview asks, and what good looks like, to read and to print. */
class QuestionPapers extends Div {

    private static final long serialVersionUID = 1L;

    QuestionPapers(List<InterviewQuestion> questions) {
        addClassNames("wm-grid", "wm-questions");
        int number = 1;
        for (InterviewQuestion one : questions) {
            add(paper(number, one));
            number++;
        }
    }

    private static Paper paper(int number, InterviewQuestion one) {
        return new Paper(
                Texts.of("candidate.question", number, one.competency().title()),
                new Paragraph(one.question()),
                new Paragraph(Texts.of("candidate.question.unmet")),
                new Facts()
                        .with(
                                Texts.of(
                                        "candidate.question.good",
                                        one.good().step().named()),
                                one.good().thirdPerson())
                        .with(
                                Texts.of(
                                        "candidate.question.below",
                                        one.below().step().named()),
                                one.below().thirdPerson())
                        .with(
                                Texts.of("candidate.question.kind"),
                                Texts.of(one.isCore() ? "candidate.question.core" : "candidate.question.role")));
    }
}
