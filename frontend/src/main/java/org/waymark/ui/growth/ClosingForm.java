package org.waymark.ui.growth;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Closes a plan with a few words, once it was asked again. */
class ClosingForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    ClosingForm(LocalDate today, SerializableConsumer<String> close) {
        addClassName("wm-no-print");
        put(new H2(Texts.of("growth.plan.close")));
        put(new Paragraph(Texts.of("growth.plan.close.line")));
        var words = field("words", new TextArea(Texts.of("growth.plan.close.words")));
        words.setHelperText(Texts.of("growth.plan.close.words.help"));
        guard(today, words::getValue);
        act(
                Texts.of("growth.plan.close"),
                () -> sure(
                        Texts.of("growth.plan.close"),
                        Texts.of("growth.plan.close.means"),
                        () -> attempt(() -> close.accept(words.getValue()))));
    }
}
