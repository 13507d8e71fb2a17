package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Answers in a list: what was asked, what was said, what the role needs, and a way to change it. */
class AnswerList extends Paper {

    private static final long serialVersionUID = 1L;

    AnswerList(String heading, RatingSheet sheet, List<RatingSheet.Line> lines, boolean changeable) {
        super(heading);
        addClassName("wm-answers");
        for (RatingSheet.Line line : lines) {
            add(row(sheet, line, changeable));
        }
    }

    private static Div row(RatingSheet sheet, RatingSheet.Line line, boolean changeable) {
        var title = new Span(line.title());
        title.addClassName("wm-strong");
        var more = new Span(more(sheet, line));
        more.addClassNames("wm-small", "wm-soft");
        var words = new Div(title, more);
        words.addClassName("wm-task-words");
        var end = new Div(answer(sheet, line));
        end.addClassName("wm-acts");
        if (changeable) {
            var change = new Anchor(
                    Places.assess(sheet.id(), line.competency()),
                    Texts.of(line.isAnswered() ? "mine.check.change" : "mine.check.answer"));
            change.getElement().setAttribute("router-link", true);
            change.getElement().setAttribute("aria-label", change.getText() + ": " + line.title());
            end.add(change);
        }
        var row = new Div(words, end);
        row.addClassName("wm-task");
        return row;
    }

    private static String more(RatingSheet sheet, RatingSheet.Line line) {
        String need = Texts.of(
                "mine.check.need",
                line.competency(),
                sheet.scale().get(line.need().value()).named());
        return line.lastTime() == null
                ? need
                : need
                        + Texts.of(
                                "mine.check.last",
                                sheet.scale()
                                        .get(line.lastTime().level().value())
                                        .named());
    }

    private static Component answer(RatingSheet sheet, RatingSheet.Line line) {
        return switch (line.answer()) {
            case null -> new StatusTag(Texts.of("mine.check.none"), StatusTag.Tone.WARN);
            case Answer.NotMyRole none -> new Span(Texts.of("mine.rate.notMine"));
            case Answer.Rated rated ->
                new Span(sheet.scale().get(rated.level().value()).named());
        };
    }
}
