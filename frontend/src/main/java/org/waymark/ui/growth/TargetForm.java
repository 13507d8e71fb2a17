package org.waymark.ui.growth;

import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Says by when a goal is to be reached, or that no day is named. */
class TargetForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    TargetForm(String name, @Nullable LocalDate now, SerializableConsumer<@Nullable LocalDate> keep) {
        super(name);
        var day = field("targetOn", new TargetDay());
        day.setHelperText(Texts.of("growth.plan.action.due.help"));
        day.setValue(now);
        act(Texts.of("growth.plan.target.keep"), () -> keep.accept(day.chosen()));
    }
}
