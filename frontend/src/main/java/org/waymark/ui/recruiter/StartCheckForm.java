package org.waymark.ui.recruiter;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.NewStartCheckRule;
import org.waymark.vetting.StartCheckRule;
import org.waymark.vetting.StartCheckSheet;

/** Of whom a check is asked before they start, from a day on, and where that comes from. */
class StartCheckForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SOURCE = 300;

    private final transient StartCheckRule now;
    private final Checkbox asked = new Checkbox(Texts.of("recruiter.startCheck.form.asked"));
    private final CheckboxGroup<RoleProfile> roles = new CheckboxGroup<>(Texts.of("recruiter.startCheck.form.roles"));
    private final Checkbox court = new Checkbox(Texts.of("recruiter.startCheck.form.court"));
    private final Checkbox again = new Checkbox(Texts.of("recruiter.startCheck.form.again"));
    private final DayField from;
    private final TextField source = new TextField(Texts.of("recruiter.rule.source"));
    private final DayField sourced;

    StartCheckForm(StartCheckSheet sheet, StartCheckRule now) {
        this.now = now;
        asked.setValue(now.asked());
        roles.setItems(sheet.roles());
        roles.setItemLabelGenerator(RoleProfile::named);
        roles.setHelperText(Texts.of("recruiter.startCheck.form.roles.none"));
        roles.setValue(sheet.roles().stream()
                .filter(role -> now.roles().contains(role.code()))
                .collect(Collectors.toSet()));
        court.setValue(now.courtOnly());
        again.setValue(now.existingStaff());
        from = new DayField(Texts.of("recruiter.rule.from"), sheet.today());
        source.setMaxLength(LONGEST_SOURCE);
        source.setValue(now.source());
        sourced = new DayField(Texts.of("recruiter.rule.sourcedOn"), sheet.today());
        field("asked", asked);
        field("roles", roles);
        field("courtOnly", court);
        field("existingStaff", again);
        field("from", from);
        field("source", source);
        field("sourcedOn", sourced);
    }

    /** What was entered, or every fault at once. */
    NewStartCheckRule rule() {
        var faults = new Faults();
        LocalDate day = from.required(faults, "from", Texts.of("recruiter.rule.from.missing"));
        LocalDate found = sourced.required(faults, "sourcedOn", Texts.of("recruiter.rule.sourcedOn.missing"));
        faults.refuseIfAny();
        return new NewStartCheckRule(
                now.check(),
                day,
                asked.getValue(),
                roles.getValue().stream().map(RoleProfile::code).collect(Collectors.toSet()),
                court.getValue(),
                again.getValue(),
                source.getValue(),
                found);
    }
}
