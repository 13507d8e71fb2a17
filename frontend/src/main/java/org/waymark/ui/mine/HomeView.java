package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.home.Desk;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** The first page after signing in: what needs the person now. */
@Route(value = Places.HOME, layout = MainLayout.class)
@PageTitle("Home · Waymark")
@PermitAll
@Prototype
class HomeView extends Div {

    private static final long serialVersionUID = 1L;

    HomeView(Actor actor, Desk desk) {
        add(new PageHead(Texts.of("mine.home.hello", desk.header(actor).name()), ""));
    }
}
