package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.SiteId;
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

    /** Takes how many gaps there are at each site that has needs, as far as that may be known. */
    ServiceSites(ServiceFile file, Map<SiteId, Integer> gaps) {
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
                            named(file, site, gaps.get(site.id())),
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

    private static Component named(ServiceFile file, Site site, @Nullable Integer gaps) {
        var postcode = new Span(site.postcode());
        postcode.addClassNames("wm-small", "wm-soft");
        var all = new Div(
                new Div(Links.to(Places.siteConfiguration(site.serviceId(), site.id()), site.name())),
                new Div(postcode));
        Div needs = needs(file, site, gaps);
        needs.addClassName("wm-site-needs");
        all.add(needs);
        all.addClassName("wm-cell");
        return all;
    }

    /** How many needs the site has and how many of them are gaps, or the way to its first needs. */
    private static Div needs(ServiceFile file, Site site, @Nullable Integer gaps) {
        String page = Places.siteNeeds(site.serviceId(), site.id());
        Integer needs = file.needs().get(site.id());
        if (site.isClosedOn(file.today())) {
            return new Div(Links.to(page, Texts.of("admin.sites.needs"), site.name()));
        }
        if (needs == null) {
            LocalDate from = site.openedOn().isAfter(file.today()) ? site.openedOn() : file.today();
            return file.mayPlan()
                    ? new Div(
                            new Span(Texts.of("admin.sites.needs.no") + " "),
                            Links.to(
                                    Places.proposeNeeds(site.serviceId(), site.id(), from),
                                    Texts.of("admin.sites.needs.propose"),
                                    site.name()))
                    : new Div(Links.to(page, Texts.of("admin.sites.needs.no"), site.name()));
        }
        var line = new Div(Links.to(page, Texts.count("admin.sites.needs", needs), site.name()));
        if (gaps != null) {
            line.add(
                    new Span(" · "),
                    Links.to(
                            Places.cover(site.serviceId(), site.id(), null),
                            Texts.count("admin.sites.gaps", gaps),
                            site.name()));
        }
        return line;
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
