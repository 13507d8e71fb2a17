package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.provision.Force;
import org.waymark.provision.ServiceFile;
import org.waymark.provision.Site;
import org.waymark.provision.SiteKind;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The custody suites, courts and bases of a service. */
class ServiceSites extends Paper {

    private static final long serialVersionUID = 1L;

    ServiceSites(ServiceFile file) {
        super(Texts.of("admin.sites.title"));
        boolean acts = file.mayChange() && file.service().isOpenOn(file.today());
        if (file.sites().isEmpty()) {
            var none = new Paragraph(Texts.of(acts ? "admin.sites.none.admin" : "admin.sites.none"));
            none.addClassName("wm-soft");
            add(none);
        } else {
            var table = new ListTable(
                    Texts.count("admin.services.sites", file.sites().size()),
                    Texts.of("admin.sites.name"),
                    Texts.of("admin.sites.kind"),
                    Texts.of("admin.sites.runBy"),
                    Texts.of("admin.state"),
                    Texts.of("admin.acts"));
            file.sites()
                    .forEach(site -> table.row(
                            named(site),
                            new Span(kind(site.kind())),
                            new Span(runBy(file, site)),
                            new Span(state(file, site)),
                            acts && site.closedOn() == null ? acts(file, site) : new Span()));
            add(table);
        }
        if (acts) {
            add(Links.button(AdminPages.newSite(file.service().id()), Texts.of("admin.sites.add")));
        }
    }

    static String kind(SiteKind kind) {
        return Texts.of("admin.sites.kind." + kind.name());
    }

    private static Component named(Site site) {
        var postcode = new Span(site.postcode());
        postcode.addClassNames("wm-small", "wm-soft");
        var both = new Div(
                new Div(Links.to(Places.siteConfiguration(site.serviceId(), site.id()), site.name())),
                new Div(postcode),
                new Div(Links.to(
                        Places.siteNeeds(site.serviceId(), site.id()), Texts.of("admin.sites.needs"), site.name())));
        both.addClassName("wm-cell");
        return both;
    }

    private static String runBy(ServiceFile file, Site site) {
        String force = file.forces().stream()
                .filter(known -> known.code().equals(site.forceCode()))
                .map(Force::name)
                .findFirst()
                .orElse("");
        return Stream.of(force, site.court()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String state(ServiceFile file, Site site) {
        if (site.closedOn() != null) {
            return Texts.of("admin.sites.closedOn", Days.of(site.closedOn()));
        }
        return Texts.of(
                site.openedOn().isAfter(file.today()) ? "admin.sites.opensOn" : "admin.sites.openSince",
                Days.of(site.openedOn()));
    }

    private static Component acts(ServiceFile file, Site site) {
        var acts = new Div(
                Links.to(AdminPages.site(file.service().id(), site.id()), Texts.of("admin.change"), site.name()),
                Links.to(AdminPages.closeSite(file.service().id(), site.id()), Texts.of("admin.close"), site.name()));
        acts.addClassNames("wm-acts", "wm-small");
        return acts;
    }
}
