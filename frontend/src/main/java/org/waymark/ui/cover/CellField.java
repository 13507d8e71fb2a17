package org.waymark.ui.cover;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;

/** A field in a cell, plain so that hundreds stay cheap, and below it what is wrong with what stands in it. */
class CellField extends Div {

    private static final long serialVersionUID = 1L;

    private final Element control;
    private final Paragraph says = new Paragraph();

    private CellField(Element control, String id, String label) {
        this.control = control;
        control.setAttribute("id", id);
        control.setAttribute("aria-label", label);
        addClassName("wm-cover-field");
        getElement().appendChild(control);
        says.setId(id + "-says");
        says.setVisible(false);
        add(says);
    }

    /** A field of one line. */
    static CellField line(String id, String label, String text) {
        var control = new Element("input");
        control.setAttribute("type", "text");
        control.setAttribute("autocomplete", "off");
        control.setProperty("value", text);
        return new CellField(control, id, label);
    }

    /** A field of several lines. */
    static CellField lines(String id, String label, String text) {
        var control = new Element("textarea");
        control.setAttribute("rows", "2");
        control.setProperty("value", text);
        return new CellField(control, id, label);
    }

    /** A choice; what is written and cannot be chosen stays there as the last of the choices. */
    static CellField choice(String id, String label, String text, List<Choice> choices) {
        var control = new Element("select");
        Choice chosen = choices.stream()
                .filter(choice -> choice.isMeantBy(text))
                .findFirst()
                .orElseGet(() -> new Choice(text, text));
        choices.forEach(choice -> control.appendChild(option(choice, choice.equals(chosen))));
        if (!choices.contains(chosen)) {
            control.appendChild(option(chosen, true));
        }
        return new CellField(control, id, label);
    }

    private static Element option(Choice choice, boolean chosen) {
        var option = new Element("option");
        option.setAttribute("value", choice.text());
        option.setText(choice.words());
        option.setAttribute("selected", chosen);
        return option;
    }

    /** Suggests what stands in the list of that id. */
    CellField suggesting(String list) {
        control.setAttribute("list", list);
        return this;
    }

    CellField hint(String words) {
        control.setAttribute("placeholder", words);
        return this;
    }

    /** Brings up the keys for whole numbers on a phone. */
    CellField ofNumbers() {
        control.setAttribute("inputmode", "numeric");
        return this;
    }

    /** Tells what somebody wrote or chose. */
    CellField whenWritten(Consumer<String> told) {
        control.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                told.accept(String.valueOf(event.getValue()));
            }
        });
        return this;
    }

    /** Empties the field, so that the next thing can be written. */
    void clear() {
        control.setProperty("value", "");
    }

    /** Says what is wrong with what stands there. */
    void fault(String sentence) {
        say(sentence, "wm-cover-fault");
        control.setAttribute("aria-invalid", "true");
    }

    /** Says what is worth a second look. */
    void note(String sentence) {
        say(sentence, "wm-cover-note");
    }

    /** Says nothing any more. */
    void silent() {
        says.setVisible(false);
        control.removeAttribute("aria-invalid");
        control.removeAttribute("aria-describedby");
    }

    private void say(String sentence, String look) {
        says.setText(sentence);
        says.setClassName(look);
        says.setVisible(true);
        control.setAttribute("aria-describedby", says.getId().orElse(""));
    }

    void focus() {
        control.callJsFunction("focus");
    }
}
