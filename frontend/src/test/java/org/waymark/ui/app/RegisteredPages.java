package org.waymark.ui.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;

/** Every page the app registers, and which of them answers an address, as Vaadin's own router decides it. */
final class RegisteredPages {

    private final RouteConfiguration routes;

    RegisteredPages(RunningApp app) {
        var context = new VaadinServletContext(new ServletContextHandler().getServletContext());
        routes = RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context));
        app.views().forEach(view -> routes.setAnnotatedRoute(view.asSubclass(Component.class)));
    }

    Set<String> templates() {
        return routes.getAvailableRoutes().stream()
                .map(route -> templateOf(route.getNavigationTarget()))
                .collect(Collectors.toSet());
    }

    /** The template of the page at an address of the app; empty text for Home. */
    String templateOf(String address) {
        String path = address.substring(1).replaceFirst("\\?.*$", "");
        return routes.getRoute(path).map(RegisteredPages::templateOf).orElse("no page at " + address);
    }

    /**
     * Goes from Home through addresses. Only between pages of one kind, and after one that says why it is empty, the app is
     * loaded again, so that nothing of the page before is left.
     */
    void tour(Visitor visitor, Collection<String> addresses, Consumer<String> look) {
        String before = "";
        for (String address : addresses) {
            String template = templateOf(address);
            if (template.equals(before) || visitor.page.locator(".wm-empty").count() > 0) {
                visitor.open(address);
            } else {
                visitor.follow(address);
            }
            before = template;
            look.accept(address);
        }
    }

    private static String templateOf(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }
}
