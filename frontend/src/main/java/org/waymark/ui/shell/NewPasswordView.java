package org.waymark.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.signin.Accounts;
import org.waymark.signin.Session;
import org.waymark.signin.SignIn;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.kit.Mark;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.SignedIn;
import org.waymark.ui.session.Texts;

/** Where somebody chooses a new password, of their own will or because an administrator set the last one. */
@Route(Places.NEW_PASSWORD)
@PageTitle("New password · Waymark")
@PermitAll
@Prototype
class NewPasswordView extends Main {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Accounts accounts;
    private final transient SignIn signIn;
    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField current = new PasswordField(Texts.of("shell.password.current"));
    private final PasswordField chosen = new PasswordField(Texts.of("shell.password.new"));

    NewPasswordView(Actor actor, Accounts accounts, SignIn signIn) {
        this.signIn = signIn;
        this.actor = actor;
        this.accounts = accounts;
        addClassName("wm-sign-in");
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(Texts.of("shell.password.rules"));
        var button = new Button(Texts.of("shell.password.act"), event -> change());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        var form = new Div(
                new Mark(),
                new H1(Texts.of("shell.password.title")),
                new Paragraph(Texts.of(SignedIn.mustChangePassword() ? "shell.password.must" : "shell.password.line")),
                errors,
                current,
                chosen,
                button);
        form.addClassNames("wm-paper", "wm-sign-in-form");
        add(form);
    }

    private void change() {
        var fields = Map.of("current", current, "password", chosen);
        try {
            long session =
                    SignedIn.token().flatMap(signIn::resume).map(Session::id).orElse(0L);
            accounts.changeOwnPassword(actor, current.getValue(), chosen.getValue(), session);
            VaadinRequest.getCurrent().getWrappedSession().setAttribute(SignedIn.MUST_CHANGE, null);
            getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
        } catch (Refused refused) {
            errors.show(refused, fields);
        }
    }
}
