package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.ScaleLevel;
import org.waymark.ui.session.Texts;

/**
 * The six levels of a competency as one group of radio buttons, each with its word, its sentence and its marks. Digits 0 to 5
 * choose while the focus is inside, Enter goes on, Shift and Enter goes back.
 */
@Tag("fieldset")
public class LevelPicker extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String DIGITS =
            "event.key >= '0' && event.key <= '5' && event.key.length === 1 && !event.ctrlKey && !event.altKey"
                    + " && !event.metaKey && element.getAttribute('data-keys') !== 'off'";
    private static final String ENTER = "event.key === 'Enter' && !event.ctrlKey && !event.altKey";
    private static final String KEY = "event.key";
    private static final String SHIFT = "event.shiftKey";
    private static final String FROM = "element.closest('fieldset').getAttribute('data-item')";
    private static final String ITEM = "element.getAttribute('data-item')";
    private static final int PAUSE_MS = 600;

    private final String group;
    private final transient List<ScaleLevel> scale;
    private final transient Listener listener;
    private final Legend legend = new Legend();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Span> marks = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<NativeLabel> rows = new ArrayList<>();

    /** What to mark: the answer, what the role needs, what was agreed last time. */
    public record Marks(
            @Nullable Integer answer, int need, @Nullable Integer last) {}

    /** Called with what the person does in the group. */
    public interface Listener {
        /** The person chose a level for the item. */
        void picked(String item, int level);

        /** The person pressed Enter, or Shift and Enter to go back. */
        void entered(String item, boolean back);

        /** Nothing was pressed for a moment after a digit. */
        void paused(String item);
    }

    public LevelPicker(String group, List<ScaleLevel> scale, Listener listener) {
        this.group = group;
        this.scale = List.copyOf(scale);
        this.listener = listener;
        addClassName("wm-levels");
        add(legend);
        makeRows();
        getElement()
                .addEventListener("keydown", this::pressed)
                .setFilter("(" + DIGITS + ") || (" + ENTER + ")")
                .addEventData(KEY)
                .addEventData(SHIFT)
                .addEventData(ITEM)
                .preventDefault();
        getElement()
                .addEventListener("keyup", event -> listener.paused(text(event, ITEM)))
                .setFilter(DIGITS)
                .addEventData(ITEM)
                .debounce(PAUSE_MS, DebouncePhase.TRAILING);
    }

    private void pressed(DomEvent event) {
        String key = text(event, KEY);
        if (key.equals("Enter")) {
            listener.entered(text(event, ITEM), event.getEventData().get(SHIFT).asBoolean());
        } else {
            int level = Integer.parseInt(key);
            inputs.get(level).focus();
            listener.picked(text(event, ITEM), level);
        }
    }

    /**
     * Shows the item with steps made anew: the browser may show a choice that was never kept, and the server does not
     * know of it, so that it cannot take it back.
     */
    public void showAnew(String item, String legendText, Marks shown) {
        List<String> says = sentences.stream().map(Span::getText).toList();
        rows.forEach(this::remove);
        inputs.clear();
        marks.clear();
        sentences.clear();
        rows.clear();
        makeRows();
        say(says);
        show(item, legendText, shown);
    }

    /** Shows another item: its legend, the answer so far and the marks. */
    public void show(String newItem, String legendText, Marks shown) {
        getElement().setAttribute("data-item", newItem);
        legend.setText(legendText);
        choose(shown.answer());
        for (int level = 0; level < inputs.size(); level++) {
            marks.get(level).removeAll();
            if (shown.last() != null && shown.last() == level) {
                mark(level, "wm-mark-last", Texts.of("kit.level.last"));
            }
            if (shown.need() == level) {
                mark(level, "wm-mark-need", Texts.of("kit.level.need"));
            } else if (shown.answer() != null && shown.answer() + 1 == level && shown.need() > level) {
                mark(level, "wm-mark-next", Texts.of("kit.level.next"));
            }
        }
    }

    /** Shows a sentence for each level, from 0 up; an empty one leaves the level with its word alone. */
    public void say(List<String> says) {
        for (int level = 0; level < sentences.size(); level++) {
            sentences.get(level).setText(says.get(level));
        }
    }

    /** Whether the level is shown with its sentence. */
    public boolean says(int level) {
        return !sentences.get(level).getText().isEmpty();
    }

    /** Shows the choice, or none. */
    public void choose(@Nullable Integer level) {
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).getElement().setProperty("checked", level != null && level == i);
        }
    }

    /** Puts the focus on the chosen step, or on the first. */
    public void focusOn(@Nullable Integer level) {
        inputs.get(level == null ? 0 : level).focus();
    }

    /** Whether digits choose. */
    public void setEnabledKeys(boolean enabled) {
        getElement().setAttribute("data-keys", enabled ? "on" : "off");
    }

    private void makeRows() {
        scale.forEach(step -> add(row(step)));
    }

    private NativeLabel row(ScaleLevel step) {
        int level = step.level().value();
        var input = new Input();
        input.setType("radio");
        input.getElement().setAttribute("name", group);
        input.getElement().setAttribute("value", Integer.toString(level));
        input.getElement()
                .addEventListener("change", event -> listener.picked(text(event, FROM), level))
                .addEventData(FROM);
        inputs.add(input);
        var word = new Span(step.named());
        word.addClassName("wm-strong");
        var says = new Span();
        says.addClassName("wm-says");
        sentences.add(says);
        var places = new Span();
        places.addClassName("wm-marks");
        marks.add(places);
        var row = new NativeLabel();
        row.add(input, word, says, places);
        row.addClassName("wm-level");
        rows.add(row);
        return row;
    }

    private void mark(int level, String look, String words) {
        var mark = new Span(words);
        mark.addClassName(look);
        marks.get(level).add(mark);
    }

    private static String text(DomEvent event, String key) {
        return event.getEventData().get(key).asString();
    }

    @Tag("legend")
    private static final class Legend extends Component implements com.vaadin.flow.component.HasText {
        private static final long serialVersionUID = 1L;
    }
}
