package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Answers in a list: what was asked, what was said, what the role needs, and a way to change it. */
class AnswerList extends Paper {

    private static final long serialVersionUID = 1L;

    private final transient Map<Div, RatingSheet.Line> lines = new LinkedHashMap<>();
    private final String heading;

    AnswerList(String heading, RatingSheet sheet, List<RatingSheet.Line> shown, boolean changeable) {
        super(heading);
        this.heading = heading;
        addClassName("wm-answers");
        for (RatingSheet.Line line : shown) {
            var words = words(sheet, line);
            lines.put(words, line);
            add(row(sheet, line, words, changeable));
        }
    }

    /** Shows beneath each answered line what its levels look like. */
    AnswerList inWords() {
        lines.forEach((words, line) -> {
            if (line.isAnswered()) {
                words.add(looks(line));
            }
        });
        return this;
    }

    /** Offers to show what the levels look like; the words are fetched only then. */
    AnswerList foldingWords() {
        if (lines.values().stream().anyMatch(RatingSheet.Line::isAnswered)) {
            var button = new Button(Texts.of("mine.check.words"));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClassNames("wm-small", "wm-no-print");
            button.addClickListener(event -> turn(button));
            state(button, false);
            add(button);
        }
        return this;
    }

    private void turn(Button button) {
        boolean open = lines.keySet().stream().anyMatch(AnswerList::isInWords);
        if (open) {
            lines.keySet()
                    .forEach(words -> words.getChildren()
                            .filter(LooksLike.class::isInstance)
                            .toList()
                            .forEach(words::remove));
        } else {
            inWords();
        }
        state(button, !open);
    }

    private void state(Button button, boolean open) {
        button.setText(Texts.of(open ? "mine.check.words.hide" : "mine.check.words"));
        button.setAriaLabel(button.getText() + ": " + heading);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private static boolean isInWords(Div words) {
        return words.getChildren().anyMatch(LooksLike.class::isInstance);
    }

    private static LooksLike looks(RatingSheet.Line line) {
        Answer answer = line.answer();
        var looks = new LooksLike(line.atWork(), Voice.OWN)
                .with(Texts.of("mine.check.looks.own"), answer == null ? null : answer.levelOrNone())
                .with(Texts.of("mine.check.looks.need"), line.need());
        var last = line.lastTime();
        return line.isFarFromLastTime() && last != null
                ? looks.with(Texts.of("mine.check.looks.last"), last.level())
                : looks;
    }

    private static Div words(RatingSheet sheet, RatingSheet.Line line) {
        var title = new Span(line.title());
        title.addClassName("wm-strong");
        var more = new Span(more(sheet, line));
        more.addClassNames("wm-small", "wm-soft");
        var words = new Div(title, more);
        words.addClassName("wm-task-words");
        return words;
    }

    private static Div row(RatingSheet sheet, RatingSheet.Line line, Div words, boolean changeable) {
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
