package org.waymark.ui.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Reference;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Faults;
import org.waymark.kernel.RoleCode;
import org.waymark.people.Post;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Site;
import org.waymark.recruitment.NewVacancy;
import org.waymark.recruitment.ProfileCriteria;
import org.waymark.recruitment.Vacancy;
import org.waymark.recruitment.VacancyFile;
import org.waymark.recruitment.VacancySheet;
import org.waymark.recruitment.VacancyTerms;
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
    private final Paragraph asked = new Paragraph();
    private final transient TermsFields terms;

    /** An empty form, with a heading of its own. */
    VacancyForm(VacancySheet sheet, String heading) {
        this.sheet = sheet;
        this.terms = new TermsFields(sheet);
        put(new H2(heading));
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
        fillIn(need);
        lay();
    }

    /** What the cover need or the post says that the vacancy is raised for. */
    private void fillIn(@Nullable CoverNeed need) {
        if (need != null) {
            fill(need);
        }
        Post like = sheet.like();
        if (like != null) {
            put(new Paragraph(Texts.of("growth.vacancy.fromPost")));
            fill(like);
        }
        asked.addClassNames("wm-small", "wm-soft");
        asked.getElement().setAttribute("aria-live", "polite");
    }

    private void lay() {
        field("role", role);
        field("weeklyHours", hours);
        field("sites", sites);
        field("clearance", clearance);
        put(asked);
        terms.into(this);
        below(terms.essential(), new Button(Texts.of("growth.vacancy.fromProfile"), click -> fromProfile()));
        field("note", note);
    }

    /** Adds what the chosen role profile asks at entry, where it does not stand there yet. */
    private void fromProfile() {
        RoleProfile chosen = role.getValue();
        if (chosen == null) {
            role.setInvalid(true);
            role.setErrorMessage(Texts.of("growth.vacancy.fromProfile.none"));
            role.focus();
            return;
        }
        ProfileCriteria.of(chosen).forEach(terms::add);
    }

    /** Proposes the clearance that the sites ask for, whenever somebody chooses others or another role. */
    VacancyForm asking(SiteAsks.Asking asking) {
        new SiteAsks(this, asking).listen(sheet.like() != null || sheet.need() != null);
        return this;
    }

    /** Says below the level of clearance what the sites ask for. */
    void say(String words) {
        asked.setText(words);
    }

    private void fill(Post like) {
        role(like.role()).ifPresent(role::setValue);
        hours.setValue(like.weeklyHours().stripTrailingZeros().toPlainString());
        sites.setValue(sheet.sites().stream()
                .filter(site -> like.sites().contains(site.id()))
                .collect(Collectors.toSet()));
        terms.band(like.payBand()).ifPresent(terms.band()::setValue);
        role(like.role()).map(ProfileCriteria::of).ifPresent(all -> all.forEach(terms::add));
    }

    /** Fills the form with a vacancy as it is. */
    VacancyForm with(VacancyFile file) {
        Vacancy vacancy = file.vacancy();
        role(vacancy.role()).ifPresent(role::setValue);
        hours.setValue(vacancy.weeklyHours().stripTrailingZeros().toPlainString());
        sites.setValue(sheet.sites().stream()
                .filter(site -> vacancy.sites().contains(site.id()))
                .collect(Collectors.toSet()));
        clearance(vacancy.clearance()).ifPresent(clearance::setValue);
        terms.fill(vacancy.terms(), file.criteria());
        note.setValue(vacancy.note());
        return this;
    }

    /** Leaves the hours empty, for a form that is filled from proposals. */
    VacancyForm unfilled() {
        hours.clear();
        return this;
    }

    TermsFields terms() {
        return terms;
    }

    TextField hours() {
        return hours;
    }

    Select<RoleProfile> role() {
        return role;
    }

    CheckboxGroup<Site> sites() {
        return sites;
    }

    Select<Reference.Clearance> clearance() {
        return clearance;
    }

    Optional<RoleProfile> role(RoleCode code) {
        return sheet.framework().role(code);
    }

    Optional<Reference.Clearance> clearance(String code) {
        return sheet.clearances().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** Puts words of the reader's choice below a field. */
    void below(Component field, Component part) {
        addComponentAtIndex(indexOf(field) + 1, part);
    }

    /** The command, or every fault at once. */
    NewVacancy vacancy() {
        var faults = new Faults();
        RoleProfile chosen = role.getValue();
        faults.unless(chosen != null, "role", Texts.of("growth.vacancy.role.missing"));
        BigDecimal weekly = hours(faults);
        VacancyTerms said = terms.terms(faults);
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
                note.getValue(),
                said,
                terms.criteria());
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
        if (asked != null) {
            role(asked).ifPresent(role::setValue);
        }
        sites.setValue(sheet.sites().stream()
                .filter(site -> site.id().equals(need.site()))
                .collect(Collectors.toSet()));
        clearance(need.clearance()).ifPresent(clearance::setValue);
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
