package org.waymark.ui.recruiter;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;
import org.waymark.provision.LdService;
import org.waymark.provision.Site;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseChoices;
import org.waymark.vetting.NewStart;

/**
 * Somebody and a post with all its sites, which bring their police forces and levels with them. There is no field for
 * anything else.
 */
class StartForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;

    /** Who starts. */
    private enum Who {
        CANDIDATE,
        STAFF
    }

    private final transient CaseChoices choices;
    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>(Texts.of("recruiter.new.who"));
    private final TextField given = new TextField(Texts.of("recruiter.new.given"));
    private final TextField family = new TextField(Texts.of("recruiter.new.family"));
    private final ComboBox<PersonName> person = new ComboBox<>(Texts.of("recruiter.new.person"));
    private final Select<LdService> service = new Select<>();
    private final Select<RoleProfile> role = new Select<>();
    private final MultiSelectComboBox<Site> sites = new MultiSelectComboBox<>(Texts.of("recruiter.new.sites"));
    private final DayField offered;
    private final DayField start = new DayField(Texts.of("recruiter.new.start"));

    StartForm(CaseChoices choices, LocalDate today, SerializableFunction<String, List<PersonName>> find) {
        this.choices = choices;
        this.offered = new DayField(Texts.of("recruiter.new.offered"), today);
        var note = new Paragraph(Texts.of("recruiter.new.note"));
        note.addClassName("wm-note");
        put(note);
        who.setItems(Who.values());
        who.setItemLabelGenerator(item -> Texts.of("recruiter.new.who." + item.name()));
        given.setMaxLength(LONGEST_NAME);
        family.setMaxLength(LONGEST_NAME);
        whoWorksHere(find);
        place();
        start.setHelperText(Texts.of("recruiter.new.start.help"));
        field("who", who);
        field("given", given);
        field("family", family);
        field("person", person);
        field("service", service);
        field("role", role);
        field("sites", sites);
        field("offeredOn", offered);
        field("provisionalStart", start);
        who.addValueChangeListener(event -> names());
        service.addValueChangeListener(event -> sitesOfService());
        who.setValue(Who.CANDIDATE);
        if (choices.services().size() == 1) {
            service.setValue(choices.services().getFirst());
        }
    }

    private void whoWorksHere(SerializableFunction<String, List<PersonName>> find) {
        person.setItemLabelGenerator(PersonName::full);
        person.setHelperText(Texts.of("recruiter.new.person.help"));
        person.setClearButtonVisible(true);
        person.setItems(
                asked -> find.apply(asked.getFilter().orElse("")).stream()
                        .skip(asked.getOffset())
                        .limit(asked.getLimit()),
                asked -> find.apply(asked.getFilter().orElse("")).size());
    }

    private void place() {
        service.setLabel(Texts.of("recruiter.new.service"));
        service.setItems(choices.services());
        service.setItemLabelGenerator(LdService::name);
        role.setLabel(Texts.of("recruiter.new.role"));
        role.setItems(choices.roles());
        role.setItemLabelGenerator(RoleProfile::named);
        sites.setItemLabelGenerator(Site::name);
        sites.setHelperText(Texts.of("recruiter.new.sites.help"));
    }

    private void names() {
        boolean candidate = who.getValue() == Who.CANDIDATE;
        given.setVisible(candidate);
        family.setVisible(candidate);
        person.setVisible(!candidate);
    }

    private void sitesOfService() {
        LdService chosen = service.getValue();
        sites.setItems(
                chosen == null
                        ? List.of()
                        : choices.sites().stream()
                                .filter(one -> one.serviceId().equals(chosen.id()))
                                .toList());
    }

    /** The command, or every fault at once. */
    NewStart wanted() {
        var faults = new Faults();
        boolean staff = who.getValue() == Who.STAFF;
        faults.unless(!staff || person.getValue() != null, "person", Texts.of("recruiter.new.person.missing"));
        faults.unless(service.getValue() != null, "service", Texts.of("recruiter.new.service.missing"));
        faults.unless(role.getValue() != null, "role", Texts.of("recruiter.new.role.missing"));
        LocalDate made = offered.required(faults, "offeredOn", Texts.of("recruiter.new.offered.missing"));
        var day = start.day(faults, "provisionalStart");
        faults.refuseIfAny();
        return new NewStart(
                Objects.requireNonNull(service.getValue()).id(),
                Objects.requireNonNull(role.getValue()).code(),
                sites.getSelectedItems().stream().map(Site::id).collect(Collectors.toSet()),
                chosen(staff),
                null,
                staff ? "" : given.getValue(),
                staff ? "" : family.getValue(),
                made,
                day.orElse(null));
    }

    private @Nullable PersonId chosen(boolean staff) {
        PersonName name = person.getValue();
        return staff && name != null ? name.id() : null;
    }
}
