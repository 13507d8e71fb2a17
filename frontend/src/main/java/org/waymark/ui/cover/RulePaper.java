package org.waymark.ui.cover;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.waymark.kernel.Faults;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRuleFile;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Says by which percentages and hours the service counts from a day on. */
class RulePaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal NO_NUMBER = new BigDecimal(-1);

    private final DayField from = field("from", new DayField(Texts.of("cover.rule.day")));
    private final BigDecimalField leave = number("leavePercent", "cover.rule.leave.percent");
    private final BigDecimalField training = number("trainingPercent", "cover.rule.training.percent");
    private final BigDecimalField sickness = number("sicknessPercent", "cover.rule.sickness.percent");
    private final BigDecimalField fullTime = number("fullTimeHours", "cover.rule.fullTime");
    private final IntegerField months = field("levelMonths", new IntegerField(Texts.of("cover.rule.months")));

    /** What the form says, and from when on. */
    record Said(LocalDate from, ServiceRule rule) {}

    RulePaper(ServiceRuleFile before, LocalDate day) {
        addComponentAsFirst(new H2(Texts.of("cover.rule.change")));
        addClassNames("wm-rule-form", "wm-no-print");
        ServiceRule rule = before.on(day);
        from.setHelperText(Texts.of("cover.rule.day.help"));
        from.setValue(day);
        leave.setValue(rule.leavePercent());
        training.setValue(rule.trainingPercent());
        sickness.setValue(rule.sicknessPercent());
        fullTime.setValue(rule.fullTimeHours());
        months.setValue(rule.levelMonths());
        months.setHelperText(Texts.of("cover.rule.months.help"));
    }

    /** What is said, or every fault at once. */
    Said said() {
        var faults = new Faults();
        LocalDate day = from.required(faults, "from", Texts.of("cover.rule.day.missing"));
        var rule = new ServiceRule(
                months.getValue() == null ? 0 : months.getValue(),
                value(leave),
                value(training),
                value(sickness),
                value(fullTime));
        faults.refuseIfAny();
        return new Said(day, rule);
    }

    private BigDecimalField number(String name, String label) {
        var field = field(name, new BigDecimalField(Texts.of(label)));
        field.setLocale(Locale.UK);
        return field;
    }

    /** What is no number is told like one that is too small. */
    private static BigDecimal value(BigDecimalField field) {
        return field.getValue() == null ? NO_NUMBER : field.getValue();
    }
}
