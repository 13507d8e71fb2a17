package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.CompetencyCode;
import org.waymark.ui.kit.LevelPicker;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** All competencies of one domain on one page, each with the six steps in short. */
class DomainSheet extends Paper {

    private static final long serialVersionUID = 1L;

    private final transient List<ScaleLevel> scale;
    private final transient RatingPage.Acts acts;
    private final H2 title = new H2();
    private final Div items = new Div();
    private final Map<CompetencyCode, LevelPicker> pickers = new HashMap<>();
    private final Map<CompetencyCode, Button> notMine = new HashMap<>();

    DomainSheet(List<ScaleLevel> scale, RatingPage.Acts acts) {
        this.scale = List.copyOf(scale);
        this.acts = acts;
        addClassName("wm-compact");
        var next = new Button(Texts.of("mine.domain.next"), event -> acts.step(1));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(new Button(Texts.of("mine.domain.previous"), event -> acts.step(-1)), next);
        foot.addClassName("wm-card-acts");
        add(title, new Paragraph(legend()), items, foot);
    }

    void show(RatingSheet sheet, RatingSheet.Line open, boolean keysOn) {
        pickers.clear();
        notMine.clear();
        items.removeAll();
        sheet.domains().stream().filter(d -> d.code().equals(open.domain())).forEach(d -> title.setText(d.name()));
        for (RatingSheet.Line line : sheet.linesOf(open.domain())) {
            items.add(item(line, keysOn));
        }
        LevelPicker first = pickers.get(open.competency());
        if (first != null) {
            first.focusOn(RatingCard.marks(open).answer());
        }
    }

    /** Shows the answer of one line. */
    void changed(RatingSheet.Line line) {
        LevelPicker picker = pickers.get(line.competency());
        Button button = notMine.get(line.competency());
        if (picker != null && button != null) {
            picker.choose(RatingCard.marks(line).answer());
            press(button, line);
        }
    }

    /** Shows what is kept of one line instead of what was tried. */
    void notKept(RatingSheet.Line line) {
        LevelPicker picker = pickers.get(line.competency());
        if (picker != null) {
            picker.showAnew(line.competency().value(), line.title(), RatingCard.marks(line));
            picker.focusOn(RatingCard.marks(line).answer());
        }
    }

    private Div item(RatingSheet.Line line, boolean keysOn) {
        var picker = new LevelPicker(
                line.competency().value(),
                scale.stream()
                        .map(step -> new LevelPicker.Step(step.level().value(), step.word(), ""))
                        .toList(),
                acts);
        picker.setEnabledKeys(keysOn);
        picker.show(line.competency().value(), line.title(), RatingCard.marks(line));
        pickers.put(line.competency(), picker);
        var button = new Button("", event -> acts.notMyRole(line.competency()));
        button.addClassName("wm-small");
        notMine.put(line.competency(), button);
        press(button, line);
        var meaning = new Paragraph(line.meaning());
        meaning.addClassNames("wm-small", "wm-soft");
        var item = new Div(new H3(line.competency() + " " + line.title()), meaning, picker, button);
        item.addClassName("wm-item");
        return item;
    }

    private static void press(Button button, RatingSheet.Line line) {
        boolean pressed = line.answer() instanceof Answer.NotMyRole;
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        button.setText(Texts.of(pressed ? "mine.rate.notMine.chosen" : "mine.rate.notMine"));
        button.setAriaLabel(button.getText() + ": " + line.title());
    }

    private String legend() {
        return String.join(" · ", scale.stream().map(ScaleLevel::named).toList());
    }
}
