package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.waymark.framework.CareerRoute;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** From where a role is reached and where it leads. */
class RouteList extends Div {

    private static final long serialVersionUID = 1L;

    RouteList(Framework framework, RoleProfile role) {
        var from = framework.routes().stream()
                .filter(route -> route.toRole().equals(role.code()))
                .toList();
        var to = framework.routes().stream()
                .filter(route -> route.fromRole().equals(role.code()))
                .toList();
        show(framework, "framework.routes.in", from, CareerRoute::fromRole);
        show(framework, "framework.routes.out", to, CareerRoute::toRole);
    }

    private void show(
            Framework framework, String key, List<CareerRoute> routes, Function<CareerRoute, RoleCode> other) {
        add(new H3(Texts.of(key)));
        if (routes.isEmpty()) {
            add(new Paragraph(Texts.of(key + ".none")));
            return;
        }
        var list = new UnorderedList();
        for (CareerRoute route : routes) {
            RoleProfile profile = framework.profile(other.apply(route));
            var item = new ListItem(
                    new Link(Places.profile(profile.code()), profile.name()),
                    new Span(", "
                            + Texts.of("framework.level", profile.careerLevel()).toLowerCase(java.util.Locale.ROOT)));
            if (!route.note().isBlank()) {
                var note = new Span(" (" + route.note() + ")");
                note.addClassNames("wm-small", "wm-soft");
                item.add(note);
            }
            list.add(item);
        }
        add(list);
    }
}
