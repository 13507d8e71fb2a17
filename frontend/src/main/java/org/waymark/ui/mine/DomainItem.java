package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.framework.LevelWords;
import org.waymark.framework.ScaleLevel;
import org.waymark.ui.kit.LevelPicker;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Texts;

/**
 * One competency among those of its domain. Where there is an answer, or a level from last time, only that level and its
 * neighbours are shown in words; whoever is unsure opens the others.
 */
class DomainItem extends Div {

    private static final long serialVersionUID = 1L;

    private final LevelPicker picker;
    private final Button notMine;
    private final Button open;
    private final transient List<LevelWords> levels;

    DomainItem(List<ScaleLevel> scale, RatingSheet.Line line, RatingPage.Acts acts, boolean keysOn) {
        addClassName("wm-item");
        levels = line.atWork().levels();
        picker = new LevelPicker(line.competency().value(), scale, acts);
        picker.setEnabledKeys(keysOn);
        picker.show(line.competency().value(), line.title(), RatingCard.marks(line));
        notMine = new Button("", event -> acts.notMyRole(line.competency()));
        notMine.addClassName("wm-small");
        open = new Button(Texts.of("mine.domain.words"), event -> {
            sayAll();
            focus(line);
        });
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("wm-small");
        open.setAriaLabel(open.getText() + ": " + line.title());
        var meaning = new Paragraph(line.meaning());
        meaning.addClassNames("wm-small", "wm-soft");
        add(new H3(line.competency() + " " + line.title()), meaning);
        if (!line.atWork().described()) {
            add(LooksLike.general());
        }
        var acting = new Div(notMine, open);
        acting.addClassName("wm-row");
        add(picker, acting);
        sayAround(line);
        press(line);
    }

    void changed(RatingSheet.Line line) {
        Integer answer = RatingCard.marks(line).answer();
        picker.choose(answer);
        if (answer != null && !picker.says(answer)) {
            sayAll();
        }
        press(line);
    }

    /** Shows what is kept instead of what was tried. */
    void notKept(RatingSheet.Line line) {
        picker.showAnew(line.competency().value(), line.title(), RatingCard.marks(line));
        press(line);
        focus(line);
    }

    void focus(RatingSheet.Line line) {
        picker.focusOn(RatingCard.marks(line).answer());
    }

    /** Whether some levels are shown by their word alone. */
    boolean isFolded() {
        return open.isVisible();
    }

    private void sayAround(RatingSheet.Line line) {
        Integer middle = middle(line);
        if (middle == null && !(line.answer() instanceof Answer.NotMyRole)) {
            sayAll();
            return;
        }
        picker.say(levels.stream()
                .map(words -> middle != null && Math.abs(words.step().level().value() - middle) <= 1
                        ? Voice.OWN.of(words)
                        : "")
                .toList());
    }

    private static @Nullable Integer middle(RatingSheet.Line line) {
        LevelPicker.Marks marks = RatingCard.marks(line);
        return marks.answer() == null ? marks.last() : marks.answer();
    }

    private void sayAll() {
        picker.say(levels.stream().map(Voice.OWN::of).toList());
        open.setVisible(false);
    }

    private void press(RatingSheet.Line line) {
        boolean pressed = line.answer() instanceof Answer.NotMyRole;
        notMine.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        notMine.setText(Texts.of(pressed ? "mine.rate.notMine.chosen" : "mine.rate.notMine"));
        notMine.setAriaLabel(notMine.getText() + ": " + line.title());
    }
}
