package org.waymark.ui.supervision;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.kernel.Refused;
import org.waymark.people.PersonName;
import org.waymark.supervision.GroupChoices;
import org.waymark.supervision.KindTrait;
import org.waymark.supervision.NewStandingGroup;
import org.waymark.supervision.SupervisionKind;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Founds a group that meets again and again. */
class FoundForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    FoundForm(GroupChoices choices, SerializableConsumer<NewStandingGroup> found) {
        super("found-");
        put(new H2(Texts.of("supervision.lasting.new")));
        put(new Paragraph(Texts.of("supervision.lasting.new.line")));
        var name = field("name", new TextField(Texts.of("supervision.lasting.name")));
        name.setHelperText(Texts.of("supervision.lasting.name.help"));
        name.setMaxLength(120);
        guard(choices.today(), name::getValue);
        List<SupervisionKind> kinds = GroupForm.kinds(choices).stream()
                .filter(one -> !one.is(KindTrait.INCIDENT))
                .toList();
        var kind = field("kind", new Select<SupervisionKind>());
        kind.setLabel(Texts.of("supervision.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> one == null ? "" : one.words());
        kinds.stream().findFirst().ifPresent(kind::setValue);
        var people = field("people", new MultiSelectComboBox<PersonName>(Texts.of("supervision.lasting.members")));
        people.setItems(choices.toAsk());
        people.setItemLabelGenerator(PersonName::full);
        act(Texts.of("supervision.lasting.found"), () -> {
            SupervisionKind chosen = kind.getValue();
            if (chosen == null) {
                throw new Refused.NotValid("kind", Texts.of("supervision.kind.missing"));
            }
            found.accept(new NewStandingGroup(
                    name.getValue(),
                    chosen.code(),
                    people.getValue().stream().map(PersonName::id).collect(Collectors.toSet())));
        });
    }
}
