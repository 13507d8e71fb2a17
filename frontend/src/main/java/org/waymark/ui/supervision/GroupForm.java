package org.waymark.ui.supervision;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;
import org.waymark.supervision.GroupChoices;
import org.waymark.supervision.KindTrait;
import org.waymark.supervision.NewGroup;
import org.waymark.supervision.NewSession;
import org.waymark.supervision.SupervisionKind;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Plans a session of several people. */
class GroupForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final transient SessionFields fields;
    private final TextField theme = new TextField(Texts.of("supervision.group.theme"));
    private final TextArea terms = new TextArea(Texts.of("supervision.group.terms"));
    private final MultiSelectComboBox<PersonName> people =
            new MultiSelectComboBox<>(Texts.of("supervision.group.people"));
    private final DayField incidentDay = new DayField(Texts.of("supervision.group.incident"));
    private final TimePicker incidentTime = new TimePicker(Texts.of("supervision.group.incident.time"));

    GroupForm(GroupChoices choices, SerializableConsumer<NewGroup> plan) {
        super("group-");
        LocalDate today = choices.today();
        put(new H2(Texts.of("supervision.group.new")));
        people.setItems(choices.toAsk());
        people.setItemLabelGenerator(PersonName::full);
        theme.setHelperText(Texts.of("supervision.group.theme.help"));
        theme.setMaxLength(200);
        terms.setHelperText(Texts.of("supervision.group.terms.help"));
        terms.setMaxLength(2000);
        incidentDay.setHelperText(Texts.of("supervision.group.incident.help"));
        incidentTime.setLocale(Locale.UK);
        fields = new SessionFields(this, kinds(choices), today.plusWeeks(1));
        field("theme", theme);
        field("people", people);
        field("terms", terms);
        guard(today, () -> theme.getValue() + "\n" + terms.getValue());
        field("incident", incidentDay);
        field("incidentTime", incidentTime);
        act(Texts.of("supervision.group.plan"), () -> plan.accept(read()));
    }

    /** What is only held in groups first, then debriefs, then the rest. */
    private static List<SupervisionKind> kinds(GroupChoices choices) {
        return choices.kinds().stream()
                .sorted(Comparator.comparing(SupervisionKind::isForTwo)
                        .thenComparing(kind -> !kind.is(KindTrait.INCIDENT)))
                .toList();
    }

    private NewGroup read() {
        var faults = new Faults();
        LocalDate day = incidentDay.day(faults, "incident").orElse(null);
        faults.refuseIfAny();
        NewSession when = fields.read(new PersonId(0));
        LocalTime hour = Objects.requireNonNullElse(incidentTime.getValue(), LocalTime.MIDNIGHT);
        return new NewGroup(
                when.kind(),
                theme.getValue(),
                terms.getValue(),
                when.day(),
                when.from(),
                when.minutes(),
                when.place(),
                day == null ? null : day.atTime(hour).atZone(Today.LONDON).toInstant(),
                people.getValue().stream().map(PersonName::id).collect(Collectors.toSet()));
    }
}
