package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import org.waymark.home.Home;
import org.waymark.home.HomePage;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** The first page after signing in: at most a handful of things, each with its next step. */
@Route(value = Places.HOME, layout = MainLayout.class)
@PageTitle("Home · Waymark")
@PermitAll
@Prototype
class HomeView extends Div {

    private static final long serialVersionUID = 1L;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    HomeView(Actor actor, Home home) {
        HomePage page = home.of(actor);
        add(new PageHead(
                Texts.of(greeting(page.hour()), firstName(page.header().name())), Days.withWeekday(page.day())));
        var columns = new Div(new HomeTasks(page), new HomeAside(page));
        columns.addClassName("wm-two");
        add(columns);
    }

    private static String greeting(LocalTime hour) {
        if (hour.isBefore(NOON)) {
            return "mine.home.morning";
        }
        return hour.isBefore(EVENING) ? "mine.home.afternoon" : "mine.home.evening";
    }

    private static String firstName(String full) {
        int space = full.indexOf(' ');
        return space < 0 ? full : full.substring(0, space);
    }
}
