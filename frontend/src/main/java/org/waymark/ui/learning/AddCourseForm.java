package org.waymark.ui.learning;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.kernel.Faults;
import org.waymark.training.Course;
import org.waymark.training.NewTrainingRecord;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Where somebody writes down a course they finished. */
class AddCourseForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Course> course = new ComboBox<>(Texts.of("learning.course"));
    private final DayField doneOn = new DayField(Texts.of("learning.add.doneOn"));
    private final DayField certificate = new DayField(Texts.of("learning.add.certificate"));

    AddCourseForm(List<Course> courses, Consumer<NewTrainingRecord> add) {
        addClassName("wm-no-print");
        course.setItems(
                courses.stream().sorted(Comparator.comparing(Course::name)).toList());
        course.setItemLabelGenerator(Course::name);
        certificate.setHelperText(Texts.of("learning.add.certificate.help"));
        put(new H2(Texts.of("learning.add")));
        field("course", course);
        field("doneOn", doneOn);
        field("certificateOn", certificate);
        act(Texts.of("learning.add.act"), () -> add.accept(record()));
    }

    /** What was typed, or every fault at once. */
    private NewTrainingRecord record() {
        var faults = new Faults();
        Course chosen = course.getValue();
        faults.unless(chosen != null, "course", Texts.of("learning.add.course.missing"));
        LocalDate done = doneOn.required(faults, "doneOn", Texts.of("learning.add.doneOn.missing"));
        LocalDate dated = certificate.day(faults, "certificateOn").orElse(null);
        faults.refuseIfAny();
        return new NewTrainingRecord(chosen == null ? "" : chosen.code(), done, dated);
    }
}
