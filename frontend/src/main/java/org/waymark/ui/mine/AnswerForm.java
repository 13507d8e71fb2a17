package org.waymark.ui.mine;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** Where people accept their agreed levels, or say what they see differently. */
class AnswerForm extends Paper {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea comment = new TextArea(Texts.of("mine.agreement.comment"));

    /** Takes the answer on. */
    interface Answered {
        /** The person accepts, or does not, and may say something. */
        void answer(boolean accepted, String comment);
    }

    AnswerForm(String supervisor, Answered answered) {
        super(Texts.of("mine.agreement.answer"));
        addClassName("wm-form");
        comment.setHelperText(Texts.of("mine.agreement.comment.help"));
        comment.setWidthFull();
        comment.setMinRows(3);
        var accept = new Button(Texts.of("mine.agreement.accept"), event -> send(answered, true));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        var differ = new Button(Texts.of("mine.agreement.send"), event -> send(answered, false));
        var acts = new Div(accept, differ);
        acts.addClassName("wm-row");
        add(new Paragraph(Texts.of("mine.agreement.answer.line", supervisor)), errors, comment, acts);
    }

    private void send(Answered answered, boolean accepted) {
        var fields = Map.of("comment", comment);
        errors.clear(fields);
        try {
            answered.answer(accepted, comment.getValue());
        } catch (Refused refused) {
            errors.show(refused, fields);
        }
    }
}
