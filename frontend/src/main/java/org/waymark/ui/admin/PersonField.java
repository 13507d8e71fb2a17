package org.waymark.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.waymark.people.PersonName;
import org.waymark.ui.session.Texts;

/** Finds a person by a few letters of their name or e-mail address. */
class PersonField extends ComboBox<PersonName> {

    private static final long serialVersionUID = 1L;

    PersonField(String label, SerializableFunction<String, List<PersonName>> find) {
        super(label);
        setItemLabelGenerator(PersonName::full);
        setPlaceholder(Texts.of("admin.person.find"));
        setClearButtonVisible(true);
        setItems(
                asked -> find.apply(asked.getFilter().orElse("")).stream()
                        .skip(asked.getOffset())
                        .limit(asked.getLimit()),
                asked -> find.apply(asked.getFilter().orElse("")).size());
    }
}
