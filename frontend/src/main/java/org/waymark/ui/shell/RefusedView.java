package org.waymark.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import io.micronaut.context.annotation.Prototype;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.session.Texts;

/** Shown where an operation refuses to open a page; the refusal's own sentence says why. */
@PageTitle("Not open to you · Waymark")
@ParentLayout(MainLayout.class)
@Prototype
class RefusedView extends Div implements HasErrorParameter<Refused> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        Refused refused = parameter.getException();
        boolean unknown = refused instanceof Refused.NotFound;
        add(new EmptyState(
                Texts.of(unknown ? "shell.notFound.title" : "shell.refused.title"),
                refused.sentence(),
                MainLayout.wayHome()));
        return (unknown ? HttpStatusCode.NOT_FOUND : HttpStatusCode.FORBIDDEN).getCode();
    }
}
