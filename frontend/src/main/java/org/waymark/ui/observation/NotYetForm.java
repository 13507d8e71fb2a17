package org.waymark.ui.observation;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Says that one has not seen it yet, and what is missing; only whoever asked reads it. */
class NotYetForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    NotYetForm(LocalDate today, Consumer<String> say) {
        super("not-yet-");
        removeClassName("wm-paper");
        var reason = field("reason", new TextField(Texts.of("observation.notYet.reason")));
        reason.setHelperText(Texts.of("observation.notYet.help"));
        guard(today, reason::getValue);
        act(Texts.of("observation.notYet.act"), () -> say.accept(reason.getValue()));
    }
}
