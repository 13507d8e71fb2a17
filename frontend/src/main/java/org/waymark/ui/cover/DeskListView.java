package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.reporting.DeskLists;
import org.waymark.reporting.Sheet;
import org.waymark.skillmix.SkillMix;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Who may work at a site on a day, for whoever leads the shift there: to print, or to take along as a file. */
@Route(value = Places.DESK_LIST + "/:service?", layout = MainLayout.class)
@PageTitle("Desk list · Waymark")
@StyleSheet("context://waymark/cover-page.css")
@PermitAll
@Prototype
class DeskListView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient DeskLists lists;
    private final transient Sites sites;
    private final transient SkillMix skillMix;
    private final transient Today today;
    private final SitePage page = new SitePage(Texts.of("cover.desk.title"), Texts.of("cover.desk.line"));

    DeskListView(Actor actor, DeskLists lists, Sites sites, SkillMix skillMix, Today today) {
        this.actor = actor;
        this.lists = lists;
        this.sites = sites;
        this.skillMix = skillMix;
        this.today = today;
        addClassName("wm-coverage");
        page.headOnScreenOnly();
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<LdService> services = skillMix.whose(actor).services();
        SiteDay address = Chosen.siteDay(event, Places.DESK_LIST, services);
        page.show(address, services, sites.ofServices(actor, List.of(address.service())), today.day(), this::sheet);
        page.act(address.onPage(Places.READINESS).text(), "cover.page.ready");
    }

    private Component sheet(Site site, LocalDate day) {
        page.act(csv(site, day));
        return new DeskPaper(lists.of(actor, site.id(), day));
    }

    private Anchor csv(Site site, LocalDate day) {
        var handler = DownloadHandler.fromInputStream(event -> {
            try {
                Sheet sheet = lists.csv(actor, site.id(), day);
                return new DownloadResponse(
                        new ByteArrayInputStream(sheet.bytes()),
                        sheet.fileName(),
                        sheet.mediaType(),
                        sheet.bytes().length);
            } catch (Refused refused) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refused.sentence());
            }
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("cover.desk.csv"));
    }
}
