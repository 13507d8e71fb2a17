package org.waymark.ui.admin;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.waymark.oversight.AccountSheet;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Opens an account for somebody who has none; the password is made here and shown once. */
class OpenAccountForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    OpenAccountForm(AccountSheet sheet, Consumer<String> open) {
        put(new H2(Texts.of("admin.account.heading")));
        if (sheet.hasLeft()) {
            put(new Paragraph(Texts.of("admin.account.none.left")));
            return;
        }
        put(new Paragraph(Texts.of("admin.account.none")));
        var name = field("signInName", new TextField(Texts.of("admin.account.name")));
        name.setHelperText(Texts.of("admin.account.name.help"));
        name.setAutocomplete(Autocomplete.OFF);
        name.setValue(sheet.workEmail()
                .map(mail -> mail.substring(0, mail.indexOf('@')))
                .orElse(""));
        act(Texts.of("admin.account.act"), () -> open.accept(name.getValue()));
    }
}
