package org.waymark.ui.app;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.waymark.ui.shell.Shell;

/** The embedded Jetty that serves the screens, the answers to other programs and the health page on one port. */
final class WebServer implements AutoCloseable {

    private static final int LARGEST_FORM = 6 * 1024 * 1024;

    private final Server server;

    private WebServer(Server server) {
        this.server = server;
    }

    /** @throws IllegalStateException if the port cannot be had, with the reason */
    static WebServer start(ApplicationContext context, Settings settings) {
        var threads = new QueuedThreadPool(60, 4);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var server = new Server(threads);
        server.addConnector(connector(server, settings));
        try {
            var compression = new CompressionHandler(screens(context));
            compression.putCompression(new GzipCompression());
            server.setHandler(compression);
            server.setStopTimeout(10_000);
            server.start();
            return new WebServer(server);
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Cannot serve on " + settings.host() + ":" + settings.port() + ": " + e.getMessage(), e);
        }
    }

    private static ServerConnector connector(Server server, Settings settings) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(16 * 1024);
        if (settings.behindProxy()) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(60_000);
        return connector;
    }

    private static ServletContextHandler screens(ApplicationContext context) throws IOException {
        var handler = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        handler.setClassLoader(WebServer.class.getClassLoader());
        handler.setBaseResource(resources(handler));
        handler.setErrorHandler(silentErrors());
        handler.setMaxFormContentSize(LARGEST_FORM);
        handler.getSessionHandler().setHttpOnly(true);
        handler.getSessionHandler().setSameSite(org.eclipse.jetty.http.HttpCookie.SameSite.LAX);
        handler.getSessionHandler().setMaxInactiveInterval(35 * 60);
        handler.getSessionHandler().setSessionIdPathParameterName("none");
        handler.getSessionHandler().setSecureRequestOnly(true);
        handler.addFilter(new FilterHolder(new DoorFilter(context)), "/*", EnumSet.of(DispatcherType.REQUEST));
        var views = new HashSet<Class<?>>();
        for (BeanDefinition<?> definition : context.getAllBeanDefinitions()) {
            if (definition.getBeanType().isAnnotationPresent(Route.class)) {
                views.add(definition.getBeanType());
            }
        }
        handler.addServletContainerInitializer(new LookupServletContainerInitializer(), lookups());
        handler.addServletContainerInitializer(new RouteRegistryInitializer(), views.toArray(Class<?>[]::new));
        handler.addServletContainerInitializer(
                new VaadinAppShellInitializer(), Shell.class, AppShellConfigurator.class);
        handler.addServletContainerInitializer(new ErrorNavigationTargetInitializer(), errorViews(context));
        var vaadin = new ServletHolder("screens", new WaymarkServlet(context));
        vaadin.setInitParameter("productionMode", "true");
        vaadin.setInitParameter("closeIdleSessions", "true");
        vaadin.setInitParameter("heartbeatInterval", "300");
        vaadin.setInitParameter("maxMessageSuspendTimeout", "5000");
        vaadin.setAsyncSupported(true);
        vaadin.setInitOrder(1);
        handler.addServlet(vaadin, "/*");
        addPlainServlets(handler, context);
        return handler;
    }

    private static void addPlainServlets(ServletContextHandler handler, ApplicationContext context) {
        handler.addServlet(new ServletHolder("health", new HealthServlet(context)), "/health");
        handler.addServlet(new ServletHolder("calendars", new CalendarServlet(context)), CalendarServlet.BELOW + "*");
        handler.addServlet(new ServletHolder("files", new FileServlet(context)), FileServlet.BELOW + "*");
        handler.addServlet(new ServletHolder("programs", new ProgramServlet(context)), ProgramServlet.BELOW + "*");
    }

    /** The server's own error page says the status and nothing of our insides. */
    private static ErrorPageErrorHandler silentErrors() {
        var errors = new ErrorPageErrorHandler();
        errors.setShowStacks(false);
        errors.setShowOrigin(false);
        errors.setShowMessageInTitle(false);
        return errors;
    }

    private static Class<?>[] lookups() {
        return new Class<?>[] {LookupInitializer.class};
    }

    private static Class<?>[] errorViews(ApplicationContext context) {
        Set<Class<?>> views = new HashSet<>();
        for (BeanDefinition<?> definition : context.getAllBeanDefinitions()) {
            if (HasErrorParameter.class.isAssignableFrom(definition.getBeanType())) {
                views.add(definition.getBeanType());
            }
        }
        return views.toArray(Class<?>[]::new);
    }

    private static Resource resources(ServletContextHandler handler) throws IOException {
        List<URL> roots = Collections.list(WebServer.class.getClassLoader().getResources("META-INF/resources"));
        ResourceFactory factory = ResourceFactory.of(handler);
        return ResourceFactory.combine(
                roots.stream().map(url -> factory.newResource(url)).toList());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not stop: " + e.getMessage(), e);
        }
    }
}
