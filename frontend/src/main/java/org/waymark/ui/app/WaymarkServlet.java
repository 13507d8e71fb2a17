package org.waymark.ui.app;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;

/** The servlet that serves every screen. */
class WaymarkServlet extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext context;

    WaymarkServlet(ApplicationContext context) {
        this.context = context;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new VaadinServletService(this, configuration) {
            private static final long serialVersionUID = 1L;

            @Override
            protected Optional<Instantiator> loadInstantiators() {
                return Optional.of(new MicronautInstantiator(this, context));
            }
        };
        service.init();
        return service;
    }
}
