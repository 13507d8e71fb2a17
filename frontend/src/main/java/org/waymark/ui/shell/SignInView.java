package org.waymark.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.signin.SignIn;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.kit.Mark;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.SignedIn;
import org.waymark.ui.session.Texts;

/** Where people prove who they are. */
@Route(Places.SIGN_IN)
@PageTitle("Sign in · Waymark")
@AnonymousAllowed
@Prototype
class SignInView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField(Texts.of("shell.signIn.name"));
    private final PasswordField password = new PasswordField(Texts.of("shell.signIn.password"));
    private final Checkbox shared = new Checkbox(Texts.of("shell.signIn.shared"));

    SignInView(SignIn signIn, DemoNames demo) {
        this.signIn = signIn;
        addClassName("wm-sign-in");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutofocus(true);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var button = new Button(Texts.of("shell.signIn.act"), event -> signIn());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        var form = new Div(
                new Mark(),
                new H1(Texts.of("shell.signIn.title")),
                new Paragraph(Texts.of("shell.signIn.line")),
                errors,
                name,
                password,
                shared,
                button);
        form.addClassNames("wm-paper", "wm-sign-in-form");
        add(form);
        if (demo.isDemo()) {
            add(new DemoCard(demo, this::fill));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (SignedIn.find().isPresent()) {
            event.forwardTo(Places.HOME);
        }
    }

    private void fill(DemoNames.Name demo) {
        name.setValue(demo.signInName());
        password.setValue(demo.password());
        signIn();
    }

    private void signIn() {
        VaadinRequest request = VaadinRequest.getCurrent();
        try {
            var session = signIn.signIn(new SignIn.Attempt(
                    name.getValue(), password.getValue(), request.getRemoteAddr(), device(request), shared.getValue()));
            String wanted = wantedPage();
            SignedIn.enter(Actor.onScreen(session.person()), session.token(), session.mustChangePassword());
            getUI().ifPresent((UI ui) -> ui.getPage().setLocation(wanted));
        } catch (Refused refused) {
            password.clear();
            errors.show(refused, Map.of());
        }
    }

    /** The page somebody wanted before they were asked to sign in; only pages of our own. */
    private static String wantedPage() {
        Object stored =
                VaadinSession.getCurrent().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        String page = stored instanceof String text ? text : "";
        boolean ours = page.matches("[a-zA-Z0-9/?=&%_.,+-]*") && !page.startsWith("/") && !page.contains("//");
        return "/" + (ours ? page : "");
    }

    private static String device(VaadinRequest request) {
        return new Device(request.getHeader("User-Agent")).inWords();
    }
}
