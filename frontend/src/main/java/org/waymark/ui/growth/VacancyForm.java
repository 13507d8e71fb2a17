package org.waymark.ui.growth;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.framework.Reference;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Faults;
import org.waymark.kernel.RoleCode;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Site;
import org.waymark.recruitment.NewVacancy;
import org.waymark.recruitment.VacancySheet;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** A post that a service starts to look for somebody for; filled in from the cover need it is for, if it is for one. */
class VacancyForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 1000;

    private final transient VacancySheet sheet;
    private final Select<RoleProfile> role = new Select<>();
    private final TextField hours = new TextField(Texts.of("growth.vacancy.hours"));
    private final CheckboxGroup<Site> sites = new CheckboxGroup<>(Texts.of("growth.vacancy.sites"));
    private final Select<Reference.Clearance> clearance = new Select<>();
    private final TextArea note = new TextArea(Texts.of("growth.vacancy.note"));

    VacancyForm(VacancySheet sheet) {
        this.sheet = sheet;
        put(new H2(Texts.of("growth.vacancy.new", sheet.service().name())));
        CoverNeed need = sheet.need();
        if (need != null) {
            put(new Paragraph(Texts.of("growth.vacancy.for", words())));
        }
        role.setLabel(Texts.of("growth.vacancy.role"));
        role.setItems(sheet.framework().roles());
        role.setItemLabelGenerator(RoleProfile::named);
        hours.setHelperText(Texts.of("growth.vacancy.hours.help"));
        hours.getElement().setAttribute("inputmode", "decimal");
        hours.setValue(Texts.of("growth.vacancy.hours.usual"));
        sites.setItems(sheet.sites());
        sites.setItemLabelGenerator(Site::name);
        sites.setVisible(!sheet.sites().isEmpty());
        clearance.setLabel(Texts.of("growth.vacancy.clearance"));
        clearance.setItems(sheet.clearances());
        clearance.setItemLabelGenerator(
                item -> item == null ? Texts.of("growth.vacancy.clearance.none") : item.named());
        clearance.setEmptySelectionAllowed(true);
        clearance.setEmptySelectionCaption(Texts.of("growth.vacancy.clearance.none"));
        note.setHelperText(Texts.of("growth.vacancy.note.help"));
        note.setMaxLength(LONGEST_NOTE);
        if (need != null) {
            fill(need);
        }
        field("role", role);
        field("weeklyHours", hours);
        field("sites", sites);
        field("clearance", clearance);
        field("note", note);
    }

    /** The command, or every fault at once. */
    NewVacancy vacancy() {
        var faults = new Faults();
        RoleProfile chosen = role.getValue();
        faults.unless(chosen != null, "role", Texts.of("growth.vacancy.role.missing"));
        BigDecimal weekly = hours(faults);
        faults.refuseIfAny();
        CoverNeed need = sheet.need();
        Reference.Clearance level = clearance.getValue();
        return new NewVacancy(
                sheet.service().id(),
                Objects.requireNonNull(chosen).code(),
                weekly,
                sites.getValue().stream().map(Site::id).collect(Collectors.toUnmodifiableSet()),
                level == null ? "" : level.code(),
                need == null ? null : need.id(),
                words(),
                note.getValue());
    }

    private BigDecimal hours(Faults faults) {
        try {
            return new BigDecimal(hours.getValue().strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            faults.add("weeklyHours", Texts.of("growth.vacancy.hours.unreadable"));
            return BigDecimal.ONE;
        }
    }

    private void fill(CoverNeed need) {
        RoleCode asked = need.role();
        sheet.framework().roles().stream()
                .filter(one -> one.code().equals(asked))
                .findFirst()
                .ifPresent(role::setValue);
        sites.setValue(sheet.sites().stream()
                .filter(site -> site.id().equals(need.site()))
                .collect(Collectors.toSet()));
        sheet.clearances().stream()
                .filter(one -> one.code().equals(need.clearance()))
                .findFirst()
                .ifPresent(clearance::setValue);
    }

    /** What the need asks, as the vacancy will keep it; empty where it is for none. */
    private String words() {
        CoverNeed need = sheet.need();
        return need == null
                ? ""
                : NeedLine.of(
                        need,
                        sheet.sites().stream()
                                .filter(site -> site.id().equals(need.site()))
                                .map(Site::name)
                                .findFirst()
                                .orElse(""),
                        sheet.framework());
    }
}
