package org.waymark.ui.recruiter;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.waymark.framework.Reference;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.AcceptanceAnswer;
import org.waymark.vetting.NewAcceptance;
import org.waymark.vetting.RuleSheet;
import org.waymark.vetting.Schemes;

/** What a force does with clearances of a level that another force gave, from a day on. */
class AcceptanceForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final ComboBox<ForceCode> force;
    private final ComboBox<ForceCode> issuer;
    private final Select<Reference.Clearance> level = new Select<>();
    private final Select<AcceptanceAnswer> answer = new Select<>();
    private final DayField from;
    private final DayField sourced;

    AcceptanceForm(RuleSheet sheet) {
        force = body(Texts.of("recruiter.accept.force"), sheet);
        issuer = body(Texts.of("recruiter.accept.issuer"), sheet);
        level.setLabel(Texts.of("recruiter.rules.level"));
        level.setItems(sheet.schemes().levels());
        level.setItemLabelGenerator(Reference.Clearance::named);
        answer.setLabel(Texts.of("recruiter.accept.answer"));
        answer.setItems(AcceptanceAnswer.values());
        answer.setItemLabelGenerator(one -> Texts.of("recruiter.answer." + one.name()));
        from = new DayField(Texts.of("recruiter.rule.from"), sheet.today());
        sourced = new DayField(Texts.of("recruiter.accept.sourcedOn"), sheet.today());
        field("force", force);
        field("issuer", issuer);
        field("level", level);
        field("answer", answer);
        field("from", from);
        field("sourcedOn", sourced);
    }

    private static ComboBox<ForceCode> body(String label, RuleSheet sheet) {
        var box = new ComboBox<ForceCode>(label);
        List<ForceCode> forces = sheet.bodies().keySet().stream()
                .filter(code -> !code.equals(Schemes.NATIONAL))
                .toList();
        box.setItems(forces);
        box.setItemLabelGenerator(sheet::body);
        return box;
    }

    /** The command, or every fault at once. */
    NewAcceptance answer() {
        var faults = new Faults();
        String missing = Texts.of("recruiter.accept.missing");
        faults.unless(force.getValue() != null, "force", missing);
        faults.unless(issuer.getValue() != null, "issuer", missing);
        faults.unless(level.getValue() != null, "level", missing);
        faults.unless(answer.getValue() != null, "answer", missing);
        LocalDate day = from.required(faults, "from", Texts.of("recruiter.rule.from.missing"));
        LocalDate found = sourced.required(faults, "sourcedOn", Texts.of("recruiter.rule.sourcedOn.missing"));
        faults.refuseIfAny();
        return new NewAcceptance(
                Objects.requireNonNull(force.getValue()),
                Objects.requireNonNull(issuer.getValue()),
                Objects.requireNonNull(level.getValue()).code(),
                day,
                Objects.requireNonNull(answer.getValue()),
                found);
    }
}
