package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.reporting.Documents;
import org.waymark.reporting.Passport;
import org.waymark.reporting.Pdf;
import org.waymark.reporting.PortfolioDocuments;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** A competency passport to read, print and take away: one's own, or that of somebody one answers for. */
@Route(value = Places.PASSPORT + "/:person?", layout = MainLayout.class)
@PageTitle("Competency passport · Waymark")
@PermitAll
@Prototype
class PassportView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Documents documents;
    private final transient PortfolioDocuments portfolios;

    PassportView(Actor actor, Documents documents, PortfolioDocuments portfolios) {
        this.actor = actor;
        this.documents = documents;
        this.portfolios = portfolios;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = Routes.person(event).orElse(actor.person());
        Passport passport = documents.preview(actor, person);
        removeAll();
        var what = new Paragraph(Texts.of(actor.is(person) ? "mine.passport.what" : "mine.passport.whatOther"));
        what.addClassName("wm-no-print");
        var head =
                new PageHead(Texts.of("mine.passport.title"), passport.holder().name(), acts(person));
        add(head, what, new PassportSheet(passport));
        if (actor.is(person)) {
            add(new PortfolioLinks(form -> portfolios.make(actor, form)));
        }
    }

    private Component[] acts(PersonId person) {
        return actor.is(person)
                ? new Component[] {new Link(Places.ASK_OBSERVATION, Texts.of("observation.seen.ask")), download(person)}
                : new Component[] {download(person)};
    }

    private Anchor download(PersonId person) {
        DownloadHandler pdf = DownloadHandler.fromInputStream(event -> response(documents.passport(actor, person)));
        var link = new Anchor(pdf, AttachmentType.DOWNLOAD, Texts.of("mine.passport.download"));
        link.addClassName("wm-button-primary");
        return link;
    }

    private static DownloadResponse response(Pdf pdf) {
        return new DownloadResponse(
                new ByteArrayInputStream(pdf.bytes()), pdf.fileName(), "application/pdf", pdf.bytes().length);
    }
}
