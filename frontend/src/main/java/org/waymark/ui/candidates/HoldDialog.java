package org.waymark.ui.candidates;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Asks for the reference of the inquiry or claim that keeps a record. */
class HoldDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    HoldDialog(String name, Consumer<String> hold) {
        setHeaderTitle(Texts.of("leaving.keep.label", name));
        setWidth("480px");
        var form = new FormPaper();
        form.put(new Paragraph(Texts.of("leaving.keep.line")));
        var reference = new TextField(Texts.of("leaving.reference"));
        reference.setHelperText(Texts.of("leaving.reference.help"));
        reference.setMaxLength(40);
        form.field("reference", reference);
        form.act(Texts.of("leaving.keep"), () -> {
            hold.accept(reference.getValue());
            close();
        });
        form.plain(Texts.of("kit.form.cancel"), this::close);
        add(form);
        reference.focus();
    }
}
