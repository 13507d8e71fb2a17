package org.waymark.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Sets up what holds for every screen: the gate, what happens on trouble, and what people read when a session ends. */
@Singleton
public class Screens implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Gate gate;

    Screens(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        event.addIndexHtmlRequestListener(
                answer -> answer.getDocument().getElementsByTag("html").attr("lang", Locale.UK.toLanguageTag()));
        service.addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(gate));
        service.addSessionInitListener(started -> {
            started.getSession().setErrorHandler(new Troubles());
            started.getSession().setLocale(Locale.UK);
        });
        service.setSystemMessagesProvider(info -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            messages.setInternalErrorNotificationEnabled(false);
            return messages;
        });
    }
}
