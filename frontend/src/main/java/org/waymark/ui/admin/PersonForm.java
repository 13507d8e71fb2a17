package org.waymark.ui.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.waymark.kernel.Refused;
import org.waymark.people.ChangedPerson;
import org.waymark.people.NewPerson;
import org.waymark.people.PersonCard;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** The names and address of a person; where somebody of the same name is here already, it asks who this is. */
class PersonForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final TextField given = field("givenName", new TextField(Texts.of("admin.person.given")));
    private final TextField family = field("familyName", new TextField(Texts.of("admin.person.family")));
    private final TextField email = field("workEmail", new TextField(Texts.of("admin.people.email")));
    private final Checkbox somebodyElse = field("name", new Checkbox(Texts.of("admin.person.somebodyElse")));

    PersonForm() {
        email.setHelperText(Texts.of("admin.person.email.help"));
        given.setMaxLength(LONGEST * 2);
        family.setMaxLength(LONGEST * 2);
        somebodyElse.setVisible(false);
        given.addValueChangeListener(event -> somebodyElse.setValue(false));
        family.addValueChangeListener(event -> somebodyElse.setValue(false));
    }

    void show(PersonCard card) {
        given.setValue(card.name().given());
        family.setValue(card.name().family());
        email.setValue(card.workEmail() == null ? "" : card.workEmail());
    }

    NewPerson newPerson() {
        return new NewPerson(given.getValue(), family.getValue(), email.getValue(), somebodyElse.getValue());
    }

    ChangedPerson changed(PersonCard card) {
        return new ChangedPerson(
                card.name().id(),
                card.version(),
                given.getValue(),
                family.getValue(),
                email.getValue(),
                somebodyElse.getValue());
    }

    String fullName() {
        return given.getValue().strip() + " " + family.getValue().strip();
    }

    /** Does the act; where the name is known already, the question whether this is somebody else appears. */
    <T> T checked(Supplier<T> act) {
        try {
            return act.get();
        } catch (Refused.NotValid refused) {
            if (refused.faults().stream().anyMatch(fault -> fault.field().equals("name"))) {
                somebodyElse.setVisible(true);
            }
            throw refused;
        }
    }
}
