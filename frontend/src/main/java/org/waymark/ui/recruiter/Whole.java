package org.waymark.ui.recruiter;

import com.vaadin.flow.component.textfield.TextField;
import org.waymark.kernel.Faults;
import org.waymark.ui.session.Texts;

/** A field for a whole number; what is no number is told and never taken for zero. */
class Whole extends TextField {

    private static final long serialVersionUID = 1L;

    Whole(String label, String help, int value) {
        super(label);
        if (!help.isEmpty()) {
            setHelperText(help);
        }
        getElement().setAttribute("inputmode", "numeric");
        setMaxLength(5);
        setValue(Integer.toString(value));
    }

    int number(Faults faults, String field) {
        String typed = getValue().strip();
        if (!typed.matches("\\d{1,5}")) {
            faults.add(field, Texts.of("recruiter.number.unreadable"));
            return 1;
        }
        return Integer.parseInt(typed);
    }
}
