package org.waymark.ui.supervisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Answer;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;
import org.waymark.ui.session.Texts;

/** A compact choice of a level or “not part of the role”: one row of radio buttons; digits 0 to 5 choose inside it. */
@Tag("fieldset")
class LevelChoice extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String NOT_THE_ROLE = "none";
    private static final String CHOSEN = "event.target.value";
    private static final String PRESSED = "event.key";
    private static final String DIGITS =
            "event.key >= '0' && event.key <= '5' && event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey";
    private static final int ARROWS_REST_MS = 250;

    private final Map<String, Element> inputs = new LinkedHashMap<>();
    private final transient Consumer<Answer> chosen;

    LevelChoice(String group, String legend, List<ScaleLevel> scale, Consumer<Answer> chosen) {
        this.chosen = chosen;
        addClassName("wm-choice");
        var title = new Element("legend");
        title.setText(legend);
        title.setAttribute("class", "wm-sr");
        getElement().appendChild(title);
        scale.forEach(step -> getElement()
                .appendChild(option(group, Integer.toString(step.level().value()), step.named())));
        getElement().appendChild(option(group, NOT_THE_ROLE, Texts.of("supervisor.notTheRole")));
        getElement()
                .addEventListener("change", event -> pick(data(event, CHOSEN)))
                .addEventData(CHOSEN)
                .debounce(ARROWS_REST_MS, DebouncePhase.TRAILING);
        getElement()
                .addEventListener("keydown", event -> press(data(event, PRESSED)))
                .setFilter(DIGITS)
                .addEventData(PRESSED)
                .addEventData("event.preventDefault()");
    }

    /** Shows the answer, or none. */
    void show(@Nullable Answer answer) {
        String value = answer == null ? "" : value(answer);
        inputs.forEach((key, input) -> input.setProperty("checked", key.equals(value)));
    }

    /** Says in the row of buttons which one is the person's own. */
    void mark(Answer own) {
        Element mark = new Element("span");
        mark.setText(Texts.of("supervisor.own.mark"));
        mark.setAttribute("class", "wm-choice-mark");
        Objects.requireNonNull(inputs.get(value(own))).getParent().appendChild(mark);
    }

    private void press(String digit) {
        Element input = inputs.get(digit);
        if (input != null) {
            input.callJsFunction("focus");
            pick(digit);
        }
    }

    private void pick(String value) {
        if (!inputs.containsKey(value)) {
            return;
        }
        inputs.forEach((key, other) -> other.setProperty("checked", key.equals(value)));
        chosen.accept(
                value.equals(NOT_THE_ROLE)
                        ? new Answer.NotMyRole()
                        : new Answer.Rated(new Level(Integer.parseInt(value))));
    }

    private Element option(String group, String value, String words) {
        var input = new Element("input");
        input.setAttribute("type", "radio");
        input.setAttribute("name", group);
        input.setAttribute("value", value);
        inputs.put(value, input);
        var text = new Element("span");
        text.setText(words);
        var label = new Element("label");
        label.appendChild(input, text);
        return label;
    }

    private static String value(Answer answer) {
        Level level = answer.levelOrNone();
        return level == null ? NOT_THE_ROLE : Integer.toString(level.value());
    }

    private static String data(DomEvent event, String key) {
        return event.getEventData().get(key).asString();
    }
}
