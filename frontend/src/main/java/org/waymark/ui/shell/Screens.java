package org.waymark.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.VaadinService;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Sets up what holds for every screen: the gate, what happens on trouble, and what people read when a session ends. */
@Singleton
public class Screens {

    private final Gate gate;

    Screens(Gate gate) {
        this.gate = gate;
    }

    /** Called once, when the service that serves the screens starts. */
    public void prepare(VaadinService service) {
        service.addUIInitListener(event -> event.getUI().addBeforeEnterListener(gate));
        service.addSessionInitListener(event -> {
            event.getSession().setErrorHandler(new Troubles());
            event.getSession().setLocale(Locale.UK);
        });
        service.setSystemMessagesProvider(info -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            messages.setInternalErrorNotificationEnabled(false);
            return messages;
        });
    }
}
