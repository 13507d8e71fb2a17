package org.waymark.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import io.micronaut.context.annotation.Prototype;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.session.Texts;

/** Shown where a page is for other roles; it reads like a page that is not there. */
@PageTitle("Page not found · Waymark")
@ParentLayout(MainLayout.class)
@Prototype
class DeniedView extends Div implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    DeniedView() {
        add(new EmptyState(Texts.of("shell.notFound.title"), Texts.of("shell.notFound.line"), MainLayout.wayHome()));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
