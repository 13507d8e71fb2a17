package org.waymark.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.kernel.Actor;
import org.waymark.signin.Preference;
import org.waymark.signin.Preferences;
import org.waymark.signin.Session;
import org.waymark.signin.SignIn;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Scheme;
import org.waymark.ui.session.SignedIn;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** One's own sessions and password, and how the screens behave. */
@Route(value = Places.SECURITY, layout = MainLayout.class)
@PageTitle("Your security · Waymark")
@PermitAll
@Prototype
class SecurityView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SignIn signIn;
    private final transient Preferences preferences;

    SecurityView(Actor actor, SignIn signIn, Preferences preferences) {
        this.actor = actor;
        this.signIn = signIn;
        this.preferences = preferences;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        long current = SignedIn.token().flatMap(signIn::resume).map(Session::id).orElse(0L);
        removeAll();
        var everywhere = new Button(
                Texts.of("admin.security.everywhere"),
                event -> FormPaper.sure(
                        Texts.of("admin.security.everywhere"),
                        Texts.of("admin.security.everywhere.sure"),
                        this::signOutEverywhere));
        var sessions = new Paper(
                Texts.of("admin.security.sessions"),
                new SessionsTable(signIn.sessions(actor), current, this::end),
                everywhere);
        var password = new Paper(
                Texts.of("admin.security.password"),
                new Paragraph(Texts.of("admin.security.password.line")),
                Links.to(Places.NEW_PASSWORD, Texts.of("admin.security.password.change")));
        var looked = new Paper(
                Texts.of("admin.looked.title"),
                new Paragraph(Texts.of("admin.security.looked")),
                Links.to(Places.WHO_LOOKED, Texts.of("admin.security.looked.open")));
        var side = new Div(password, looked);
        side.addClassName("wm-grid");
        var main = new Div(sessions, new PreferencesPaper(preferences.of(actor), this::choose));
        main.addClassName("wm-grid");
        var both = new Div(main, side);
        both.addClassName("wm-two");
        add(new PageHead(Texts.of("admin.security.title"), Texts.of("admin.security.line")), both);
    }

    private void end(Session session) {
        signIn.endSession(actor, session.id());
        show();
        SayIt.done(Texts.of("admin.security.ended", session.device()));
    }

    private void signOutEverywhere() {
        signIn.signOutEverywhere(actor);
        SignedIn.leave();
        getUI().ifPresent(ui -> ui.getPage().setLocation("/" + Places.SIGN_IN));
    }

    private void choose(Preference preference, String choice) {
        preferences.set(actor, preference, choice);
        if (preference == Preference.COLOUR_SCHEME) {
            getUI().ifPresent(ui -> Scheme.apply(ui, choice));
        }
        SayIt.done(Texts.of("admin.preferences.kept"));
    }
}
