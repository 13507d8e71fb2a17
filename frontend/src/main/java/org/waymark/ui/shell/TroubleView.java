package org.waymark.ui.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import io.micronaut.context.annotation.Prototype;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.session.Texts;

/** Shown where a page cannot be opened because something is broken; never a stack trace. */
@PageTitle("Something broke · Waymark")
@Prototype
class TroubleView extends Main implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    TroubleView() {
        addClassName("wm-alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception thrown = parameter.getException();
        Refused refused = Causes.refusal(thrown);
        if (refused != null) {
            add(new EmptyState(Texts.of("shell.refused.title"), refused.sentence(), MainLayout.wayHome()));
            return HttpStatusCode.FORBIDDEN.getCode();
        }
        if (Causes.isDatabaseAway(thrown)) {
            add(new EmptyState(
                    Texts.of("shell.away.title"), Texts.of("shell.trouble.database"), MainLayout.tryAgain(event)));
            return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
        }
        add(new EmptyState(
                Texts.of("shell.broken.title"),
                Texts.of("shell.trouble.incident", Troubles.report(thrown)),
                MainLayout.wayHome()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
