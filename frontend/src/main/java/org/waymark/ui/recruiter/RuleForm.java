package org.waymark.ui.recruiter;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.ProcessedBy;
import org.waymark.vetting.RuleSheet;
import org.waymark.vetting.RuleText;
import org.waymark.vetting.Stage;
import org.waymark.vetting.VettingRule;
import org.waymark.vetting.VettingRules;

/** What a force asks for a level, filled in with what holds today. */
class RuleForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SOURCE = 300;

    private final ComboBox<ForceCode> force = new ComboBox<>(Texts.of("recruiter.rule.force"));
    private final DayField from;
    private final Whole months;
    private final Whole renew;
    private final Whole urgent;
    private final Whole residency;
    private final Whole addresses;
    private final Checkbox notice = new Checkbox(Texts.of("recruiter.rule.notice"));
    private final Select<ProcessedBy> by = new Select<>();
    private final Whole usual;
    private final Map<Stage, Whole> slow = new EnumMap<>(Stage.class);
    private final Map<Stage, Whole> stuck = new EnumMap<>(Stage.class);
    private final TextField source = new TextField(Texts.of("recruiter.rule.source"));
    private final DayField sourced;
    private final Checkbox confirmed = new Checkbox(Texts.of("recruiter.rule.confirmed"));

    RuleForm(RuleSheet sheet, ForceCode about, RuleText now) {
        from = new DayField(Texts.of("recruiter.rule.from"), sheet.today());
        sourced = new DayField(Texts.of("recruiter.rule.sourcedOn"), sheet.today());
        months = whole("months", now.validMonths());
        renew = whole("renew", now.renewDays());
        urgent = whole("urgent", now.urgentDays());
        residency = whole("residency", now.residencyYears());
        addresses = whole("addresses", now.addressYears());
        usual = whole("usual", now.usualDays());
        var bodies = new ArrayList<>(List.of(VettingRule.ANY));
        bodies.addAll(sheet.bodies().keySet());
        force.setItems(bodies);
        force.setItemLabelGenerator(code -> RuleWords.force(sheet, code));
        force.setValue(about);
        by.setLabel(Texts.of("recruiter.rule.by"));
        by.setItems(ProcessedBy.values());
        by.setItemLabelGenerator(RuleWords::by);
        by.setValue(now.processedBy());
        notice.setValue(now.annualNotice());
        source.setHelperText(Texts.of("recruiter.rule.source.help"));
        source.setMaxLength(LONGEST_SOURCE);
        confirmed.setHelperText(Texts.of("recruiter.rule.confirmed.help"));
        fields(now);
    }

    private static Whole whole(String key, int value) {
        String help = "recruiter.rule." + key + ".help";
        return new Whole(Texts.of("recruiter.rule." + key), Texts.has(help) ? Texts.of(help) : "", value);
    }

    private void fields(RuleText now) {
        field("force", force);
        field("from", from);
        field("validMonths", months);
        field("renewDays", renew);
        field("urgentDays", urgent);
        field("residencyYears", residency);
        field("addressYears", addresses);
        put(notice);
        field("processedBy", by);
        field("usualDays", usual);
        put(new H2(Texts.of("recruiter.rule.stages")));
        put(new Paragraph(Texts.of("recruiter.rule.stages.line")));
        for (Stage stage : Stage.values()) {
            stage(stage, now.thresholds().getOrDefault(stage, new RuleText.Threshold(5, 10)));
        }
        put(new H2(Texts.of("recruiter.rule.where")));
        field("source", source);
        field("sourcedOn", sourced);
        put(confirmed);
    }

    private void stage(Stage stage, RuleText.Threshold days) {
        String name = RuleWords.stage(stage);
        var first = new Whole(Texts.of("recruiter.rule.slow", name), "", days.slowDays());
        var second = new Whole(Texts.of("recruiter.rule.stuck", name), "", days.stuckDays());
        slow.put(stage, named(stage.name(), first));
        stuck.put(stage, second);
        second.setWidthFull();
        var both = new Div(first, second);
        both.addClassName("wm-rule-stage");
        put(both);
    }

    ForceCode force(Faults faults) {
        faults.unless(force.getValue() != null, "force", Texts.of("recruiter.rule.force.missing"));
        return force.getOptionalValue().orElse(VettingRule.ANY);
    }

    /** The command, or every fault at once. */
    VettingRules.RuleFrom rule(Faults faults) {
        LocalDate day = from.required(faults, "from", Texts.of("recruiter.rule.from.missing"));
        LocalDate found = sourced.required(faults, "sourcedOn", Texts.of("recruiter.rule.sourcedOn.missing"));
        var thresholds = new EnumMap<Stage, RuleText.Threshold>(Stage.class);
        slow.forEach((stage, days) -> thresholds.put(
                stage,
                new RuleText.Threshold(
                        days.number(faults, stage.name()),
                        java.util.Objects.requireNonNull(stuck.get(stage)).number(faults, stage.name()))));
        var text = new RuleText(
                months.number(faults, "validMonths"),
                renew.number(faults, "renewDays"),
                urgent.number(faults, "urgentDays"),
                notice.getValue(),
                residency.number(faults, "residencyYears"),
                addresses.number(faults, "addressYears"),
                by.getOptionalValue().orElse(ProcessedBy.FORCE),
                usual.number(faults, "usualDays"),
                thresholds,
                source.getValue(),
                found,
                confirmed.getValue());
        faults.refuseIfAny();
        return new VettingRules.RuleFrom(day, text);
    }
}
