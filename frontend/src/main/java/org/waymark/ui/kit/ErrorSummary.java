package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Texts;

/**
 * The box at the top of a form that lists what has to be mended, with a link to each field; the same words stand beside
 * the field. Focus moves to the box when it appears.
 */
public class ErrorSummary extends Div implements Focusable<Div> {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        addClassName("wm-errors");
        setVisible(false);
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(new H2(Texts.of("kit.errors.heading")), list);
    }

    /** Shows what was refused; faults are tied to the fields by name. Other refusals show their sentence alone. */
    public void show(Refused refused, Map<String, ? extends Component> fields) {
        clear(fields);
        if (refused instanceof Refused.NotValid notValid) {
            notValid.faults().forEach(fault -> line(fault, fields.get(fault.field())));
        } else {
            list.add(new ListItem(new Span(refused.sentence())));
        }
        setVisible(true);
        focus();
    }

    /** Takes the box and the words beside the fields away. */
    public void clear(Map<String, ? extends Component> fields) {
        list.removeAll();
        setVisible(false);
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validation) {
                validation.setInvalid(false);
                validation.setErrorMessage("");
            }
        });
    }

    private void line(Refused.Fault fault, @org.jspecify.annotations.Nullable Component field) {
        if (field == null) {
            list.add(new ListItem(new Span(fault.sentence())));
            return;
        }
        if (field instanceof HasValidation validation) {
            validation.setInvalid(true);
            validation.setErrorMessage(fault.sentence());
        }
        String id = field.getId().orElseGet(() -> {
            String made = "field-" + fault.field();
            field.setId(made);
            return made;
        });
        var link = new Anchor("#" + id, fault.sentence());
        link.getElement().setAttribute("router-ignore", true);
        link.getElement()
                .addEventListener("click", event -> {
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    } else {
                        field.getChildren()
                                .findFirst()
                                .orElse(field)
                                .getElement()
                                .callJsFunction("focus");
                    }
                })
                .addEventData("event.preventDefault()");
        list.add(new ListItem(link));
    }
}
