package org.waymark.ui.recruiter;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.waymark.framework.Reference;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.provision.LdService;
import org.waymark.provision.Site;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseChoices;
import org.waymark.vetting.NewCase;

/** A candidate and a post. The site brings its police force with it; there is no field for anything else. */
class CaseForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;

    private final transient CaseChoices choices;
    private final TextField given = new TextField(Texts.of("recruiter.new.given"));
    private final TextField family = new TextField(Texts.of("recruiter.new.family"));
    private final Select<LdService> service = new Select<>();
    private final Select<RoleProfile> role = new Select<>();
    private final Select<Site> site = new Select<>();
    private final ComboBox<ForceCode> issuer = new ComboBox<>(Texts.of("recruiter.new.issuer"));
    private final Select<Reference.Clearance> level = new Select<>();
    private final DayField start = new DayField(Texts.of("recruiter.new.start"));

    CaseForm(CaseChoices choices) {
        this.choices = choices;
        var note = new Paragraph(Texts.of("recruiter.new.note"));
        note.addClassName("wm-note");
        put(note);
        given.setMaxLength(LONGEST_NAME);
        family.setMaxLength(LONGEST_NAME);
        place();
        issuer.setItems(choices.rules().bodies().keySet());
        issuer.setItemLabelGenerator(choices.rules()::body);
        issuer.setHelperText(Texts.of("recruiter.new.issuer.help"));
        level.setLabel(Texts.of("recruiter.new.level"));
        level.setItems(choices.rules().schemes().levels());
        level.setItemLabelGenerator(Reference.Clearance::named);
        start.setHelperText(Texts.of("recruiter.new.start.help"));
        field("given", given);
        field("family", family);
        field("service", service);
        field("site", site);
        field("role", role);
        field("issuer", issuer);
        field("level", level);
        field("provisionalStart", start);
        service.addValueChangeListener(event -> sites());
        site.addValueChangeListener(event -> force());
        if (choices.services().size() == 1) {
            service.setValue(choices.services().getFirst());
        }
    }

    private void place() {
        service.setLabel(Texts.of("recruiter.new.service"));
        service.setItems(choices.services());
        service.setItemLabelGenerator(LdService::name);
        role.setLabel(Texts.of("recruiter.new.role"));
        role.setItems(choices.roles());
        role.setItemLabelGenerator(RoleProfile::named);
        site.setLabel(Texts.of("recruiter.new.site"));
        site.setItemLabelGenerator(one -> one == null ? Texts.of("recruiter.new.site.none") : one.name());
        site.setEmptySelectionAllowed(true);
        site.setEmptySelectionCaption(Texts.of("recruiter.new.site.none"));
    }

    private void sites() {
        LdService chosen = service.getValue();
        site.setItems(
                chosen == null
                        ? List.of()
                        : choices.sites().stream()
                                .filter(one -> one.serviceId().equals(chosen.id()))
                                .toList());
    }

    /** The site's force decides, at the level of its own scheme where it has one. */
    private void force() {
        Site chosen = site.getValue();
        ForceCode home = chosen == null ? null : chosen.forceCode();
        if (home == null) {
            return;
        }
        issuer.setValue(home);
        choices.rules().schemes().levels().stream()
                .filter(one -> one.code().equals(home.value()))
                .findFirst()
                .ifPresent(level::setValue);
    }

    /** The command, or every fault at once. */
    NewCase wanted() {
        var faults = new Faults();
        faults.unless(service.getValue() != null, "service", Texts.of("recruiter.new.service.missing"));
        faults.unless(role.getValue() != null, "role", Texts.of("recruiter.new.role.missing"));
        faults.unless(issuer.getValue() != null, "issuer", Texts.of("recruiter.new.issuer.missing"));
        faults.unless(level.getValue() != null, "level", Texts.of("recruiter.new.level.missing"));
        var day = start.day(faults, "provisionalStart");
        faults.refuseIfAny();
        Site chosen = site.getValue();
        return new NewCase(
                Objects.requireNonNull(service.getValue()).id(),
                chosen == null ? null : chosen.id(),
                Objects.requireNonNull(role.getValue()).code(),
                null,
                given.getValue(),
                family.getValue(),
                Objects.requireNonNull(issuer.getValue()),
                Objects.requireNonNull(level.getValue()).code(),
                day.orElse(null));
    }
}
