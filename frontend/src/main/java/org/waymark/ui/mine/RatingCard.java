package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.ui.kit.LevelPicker;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Texts;

/** One competency with its six levels in words and the acts that go with it. */
class RatingCard extends Paper {

    private static final long serialVersionUID = 1L;

    private final Paragraph place = new Paragraph();
    private final H2 title = new H2();
    private final Paragraph meaning = new Paragraph();
    private final Paragraph changed = new Paragraph();
    private final Paragraph general = LooksLike.general();
    private final LevelPicker picker;
    private final Button notMine;

    private @Nullable CompetencyCode open;

    RatingCard(List<ScaleLevel> scale, RatingPage.Acts acts) {
        place.addClassNames("wm-small", "wm-soft", "wm-place");
        title.addClassName("wm-rate-title");
        changed.addClassName("wm-note");
        picker = new LevelPicker("level", scale, acts);
        notMine = new Button(Texts.of("mine.rate.notMine"), event -> acts.notMyRole(Objects.requireNonNull(open)));
        notMine.getElement().setAttribute("aria-pressed", "false");
        var next = new Button(Texts.of("mine.rate.next"), event -> acts.step(1));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var onward = new Span(
                new Button(Texts.of("mine.rate.previous"), event -> acts.step(-1)),
                new Button(Texts.of("mine.rate.skip"), event -> acts.step(1)),
                next);
        onward.addClassName("wm-acts");
        var foot = new Div(notMine, onward);
        foot.addClassName("wm-card-acts");
        add(place, title, meaning, changed, general, picker, foot);
    }

    /** Shows one line of the sheet; the focus goes into the group. */
    void show(RatingSheet sheet, RatingSheet.Line line, boolean keysOn) {
        String domain = sheet.domains().stream()
                .filter(d -> d.code().equals(line.domain()))
                .map(RatingSheet.DomainProgress::name)
                .findFirst()
                .orElse("");
        open = line.competency();
        place.setText(domain + " · " + line.competency());
        title.setText(line.title());
        meaning.setText(line.meaning());
        changed.setVisible(line.changed() != null);
        if (line.changed() != null) {
            changed.setText(Texts.of(
                    "mine.rate.changed", line.changed().title(), line.changed().meaning()));
        }
        general.setVisible(!line.atWork().described());
        picker.say(line.atWork().levels().stream().map(Voice.OWN::of).toList());
        picker.setEnabledKeys(keysOn);
        picker.show(line.competency().value(), legend(keysOn), marks(line));
        showNotMine(line.answer() instanceof Answer.NotMyRole);
        picker.focusOn(marks(line).answer());
    }

    /** Shows what is kept of the line instead of what was tried. */
    void notKept(RatingSheet.Line line, boolean keysOn) {
        if (line.competency().equals(open)) {
            picker.showAnew(line.competency().value(), legend(keysOn), marks(line));
            showNotMine(line.answer() instanceof Answer.NotMyRole);
            picker.focusOn(marks(line).answer());
        }
    }

    private static String legend(boolean keysOn) {
        return Texts.of(keysOn ? "mine.rate.keys" : "mine.rate.noKeys");
    }

    /** Shows the answer of the line without moving anything else. */
    void changed(RatingSheet.Line line) {
        if (line.competency().equals(open)) {
            picker.choose(marks(line).answer());
            showNotMine(line.answer() instanceof Answer.NotMyRole);
        }
    }

    private void showNotMine(boolean pressed) {
        notMine.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        notMine.setText(Texts.of(pressed ? "mine.rate.notMine.chosen" : "mine.rate.notMine"));
    }

    static LevelPicker.Marks marks(RatingSheet.Line line) {
        Level answer = line.answer() == null ? null : line.answer().levelOrNone();
        return new LevelPicker.Marks(
                number(answer),
                line.need().value(),
                line.lastTime() == null ? null : number(line.lastTime().level()));
    }

    private static @Nullable Integer number(@Nullable Level level) {
        return level == null ? null : level.value();
    }
}
