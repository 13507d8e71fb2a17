package org.waymark.ui.growth;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.waymark.kernel.Actor;
import org.waymark.reporting.CareerConversations;
import org.waymark.reporting.ConversationPage;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.Takeaway;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** What one brings to a talk about one's career: two pages to read, to print and to take away. */
@Route(value = Places.CONVERSATION, layout = MainLayout.class)
@PageTitle("My career conversation · Waymark")
@StyleSheet("context://waymark/career.css")
@RolesAllowed("STAFF")
@Prototype
class ConversationView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CareerConversations conversations;

    ConversationView(Actor actor, CareerConversations conversations) {
        this.actor = actor;
        this.conversations = conversations;
        addClassName("wm-conversation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConversationPage page = conversations.page(actor);
        removeAll();
        var acts = new Div();
        acts.addClassName("wm-acts");
        for (DocumentForm form : DocumentForm.values()) {
            var link = new Anchor(download(form), AttachmentType.DOWNLOAD, Texts.of("growth.talk.form." + form));
            link.addClassName("wm-button");
            acts.add(link);
        }
        add(
                new PageHead(
                        Texts.of("growth.talk"),
                        Texts.of("growth.talk.line", page.name()),
                        new Link(Places.CAREER, Texts.of("growth.step.career"))),
                acts,
                new ConversationSheet(page));
    }

    private DownloadHandler download(DocumentForm form) {
        return DownloadHandler.fromInputStream(event -> {
            Takeaway made = conversations.make(actor, form);
            return new DownloadResponse(
                    new ByteArrayInputStream(made.bytes()), made.fileName(), made.mediaType(), made.bytes().length);
        });
    }
}
