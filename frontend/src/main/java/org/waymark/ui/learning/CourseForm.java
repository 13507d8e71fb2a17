package org.waymark.ui.learning;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.training.Course;
import org.waymark.training.NewCourseSetting;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** After how many months a course is due again, filled in with what holds today. */
class CourseForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SOURCE = 300;

    private final String code;
    private final Checkbox once = new Checkbox(Texts.of("learning.course.once"));
    private final TextField months = new TextField(Texts.of("learning.course.months"));
    private final DayField from;
    private final TextField source = new TextField(Texts.of("learning.course.source"));
    private final DayField sourced;

    CourseForm(Course course, LocalDate today) {
        this.code = course.code();
        this.from = new DayField(Texts.of("learning.course.from"), today);
        this.sourced = new DayField(Texts.of("learning.course.sourcedOn"), today);
        Integer now = course.refreshMonths();
        once.setValue(now == null);
        months.setValue(now == null ? "" : now.toString());
        months.setHelperText(Texts.of("learning.course.months.help"));
        months.getElement().setAttribute("inputmode", "numeric");
        months.setMaxLength(3);
        months.setVisible(now != null);
        once.addValueChangeListener(event -> months.setVisible(!event.getValue()));
        from.setHelperText(Texts.of("learning.course.from.help"));
        source.setValue(course.source());
        source.setMaxLength(LONGEST_SOURCE);
        source.setHelperText(Texts.of("learning.course.source.help"));
        put(once);
        field("refreshMonths", months);
        field("from", from);
        field("source", source);
        field("sourcedOn", sourced);
    }

    /** The command, or every fault at once. */
    NewCourseSetting setting() {
        var faults = new Faults();
        LocalDate day = from.required(faults, "from", Texts.of("learning.course.from.missing"));
        LocalDate found = sourced.required(faults, "sourcedOn", Texts.of("learning.course.sourcedOn.missing"));
        Integer number = once.getValue() ? null : number(faults);
        faults.refuseIfAny();
        return new NewCourseSetting(code, day, number, source.getValue(), found);
    }

    private @Nullable Integer number(Faults faults) {
        String typed = months.getValue().strip();
        if (!typed.matches("\\d{1,3}")) {
            faults.add("refreshMonths", Texts.of("learning.course.months.unreadable"));
            return null;
        }
        return Integer.valueOf(typed);
    }
}
