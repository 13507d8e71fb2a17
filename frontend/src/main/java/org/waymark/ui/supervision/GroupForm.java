package org.waymark.ui.supervision;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.io.Serializable;
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
import org.waymark.supervision.Repeat;
import org.waymark.supervision.StandingGroup;
import org.waymark.supervision.SupervisionKind;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Plans a session of several people. */
class GroupForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final transient SessionFields fields;
    private final transient RepeatFields repeat;
    private final TextField theme = new TextField(Texts.of("supervision.group.theme"));
    private final TextArea terms = new TextArea(Texts.of("supervision.group.terms"));
    private final MultiSelectComboBox<PersonName> people =
            new MultiSelectComboBox<>(Texts.of("supervision.group.people"));
    private final DayField incidentDay = new DayField(Texts.of("supervision.group.incident"));
    private final TimePicker incidentTime = new TimePicker(Texts.of("supervision.group.incident.time"));

    /** People whom one asks for this, once or in a series. */
    GroupForm(GroupChoices choices, Plan plan) {
        super("group-");
        LocalDate today = choices.today();
        put(new H2(Texts.of("supervision.group.new")));
        people.setItems(choices.toAsk());
        people.setItemLabelGenerator(PersonName::full);
        terms.setHelperText(Texts.of("supervision.group.terms.help"));
        terms.setMaxLength(2000);
        incidentDay.setHelperText(Texts.of("supervision.group.incident.help"));
        incidentTime.setLocale(Locale.UK);
        fields = new SessionFields(this, kinds(choices), today.plusWeeks(1));
        theme();
        field("people", people);
        field("terms", terms);
        guard(today, () -> theme.getValue() + "\n" + terms.getValue());
        field("incident", incidentDay);
        field("incidentTime", incidentTime);
        repeat = new RepeatFields(this, 4);
        act(Texts.of("supervision.group.plan"), () -> plan.plan(read(), repeat.read()));
    }

    /** The members of a group, for its kind of supervision. */
    GroupForm(StandingGroup group, Plan plan) {
        super("group-");
        put(new H2(Texts.of("supervision.group.new")));
        fields = new SessionFields(this, List.of(group.kind()), group.today().plusWeeks(1));
        theme();
        theme.setValue(group.name());
        guard(group.today(), theme::getValue);
        repeat = new RepeatFields(this, 4);
        act(Texts.of("supervision.group.plan"), () -> plan.plan(read(), repeat.read()));
    }

    /** What the page does with what was entered. */
    interface Plan extends Serializable {

        void plan(NewGroup first, Repeat repeat);
    }

    private void theme() {
        theme.setHelperText(Texts.of("supervision.group.theme.help"));
        theme.setMaxLength(200);
        field("theme", theme);
    }

    /** What is only held in groups first, then debriefs, then the rest. */
    static List<SupervisionKind> kinds(GroupChoices choices) {
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
