package org.waymark.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import io.micronaut.context.annotation.Prototype;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.session.Texts;

/** Shown where there is no such page, or none that this person may know of. */
@PageTitle("Page not found · Waymark")
@ParentLayout(MainLayout.class)
@Prototype
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    NotFoundView() {
        add(new EmptyState(Texts.of("shell.notFound.title"), Texts.of("shell.notFound.line"), MainLayout.wayHome()));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
