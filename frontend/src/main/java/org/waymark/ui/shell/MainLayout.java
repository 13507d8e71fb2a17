package org.waymark.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.waymark.home.Desk;
import org.waymark.home.Header;
import org.waymark.kernel.Actor;
import org.waymark.signin.Preference;
import org.waymark.signin.Preferences;
import org.waymark.signin.SignIn;
import org.waymark.ui.kit.Mark;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Scheme;
import org.waymark.ui.session.SignedIn;
import org.waymark.ui.session.Texts;

/** The frame around every page: menu on the left, search and the person's name at the top, the page in the middle. */
@PermitAll
@Prototype
public class MainLayout extends AppLayout implements RouterLayout {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Desk desk;
    private final transient SignIn signIn;
    private final Main page = new Main();
    private @Nullable Class<?> shown;

    MainLayout(Actor actor, Desk desk, SignIn signIn, Preferences preferences) {
        this.actor = actor;
        this.desk = desk;
        this.signIn = signIn;
        Header header = desk.header(actor);
        setPrimarySection(Section.DRAWER);
        page.setId("page");
        page.addClassName("wm-page");
        // Keys must be able to scroll a page on which there is nothing else to reach.
        page.getElement().setAttribute("tabindex", "0");
        addToNavbar(top(header));
        addToDrawer(side(header));
        String scheme = preferences.of(actor).getOrDefault(Preference.COLOUR_SCHEME.name(), "system");
        addAttachListener(event -> {
            Scheme.apply(event.getUI(), scheme);
            Registration entering = event.getUI().addBeforeEnterListener(this::begin);
            addDetachListener(gone -> {
                gone.unregisterListener();
                entering.remove();
            });
        });
    }

    /** Another page begins at its top, wherever the last one was left; a change of the same page stays where it is. */
    private void begin(BeforeEnterEvent event) {
        if (!event.getNavigationTarget().equals(shown)) {
            page.scrollIntoView();
            shown = event.getNavigationTarget();
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        shown = content.getClass();
        page.removeAll();
        page.getElement().appendChild(content.getElement());
        setContent(page);
    }

    /** A link to Home for pages that lead nowhere. */
    static Component wayHome() {
        return link("/", Texts.of("shell.home"));
    }

    /** A link to the page that could not be opened. */
    static Component tryAgain(BeforeEnterEvent event) {
        return link("/" + event.getLocation().getPathWithQueryParameters(), Texts.of("shell.again"));
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("wm-strong");
        return link;
    }

    private Component top(Header header) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("shell.menu.toggle"));
        var key = new Span(Texts.of("shell.jump.key"));
        key.addClassNames("wm-key", "wm-small");
        var jump = new Button(new Span(new Span(Texts.of("shell.jump")), key), event -> openPalette());
        jump.addClassName("wm-jump");
        Shortcuts.addShortcutListener(this, this::openPalette, Key.KEY_K, KeyModifier.CONTROL);
        var name = new Span(header.name());
        name.addClassName("wm-strong");
        var line = new Span(header.line());
        line.addClassName("wm-soft");
        var who = new Div(new Div(name), new Div(line));
        who.addClassNames("wm-who", "wm-small");
        var lock = new Button(Texts.of("shell.lock"), event -> lock());
        var skip = new Anchor("#page", Texts.of("shell.skip"));
        skip.addClassName("wm-skip");
        skip.getElement().setAttribute("router-ignore", true);
        var top = new Div(skip, toggle, jump, who, lock);
        top.addClassName("wm-top");
        return top;
    }

    private Component side(Header header) {
        var brand = new Anchor("/", new Mark());
        brand.getElement().setAttribute("router-link", true);
        brand.addClassName("wm-brand-link");
        var side = new Div(brand);
        side.addClassName("wm-side");
        new Menu(header).navigations().forEach(side::add);
        return side;
    }

    private void openPalette() {
        new CommandPalette(actor, desk).open();
    }

    private void lock() {
        SignedIn.token().ifPresent(token -> signIn.signOut(actor, token));
        SignedIn.leave();
        getUI().ifPresent(ui -> ui.getPage().setLocation("/" + Places.SIGN_IN));
    }
}
