package org.waymark.ui.provision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.provision.ConfigurationFile;
import org.waymark.provision.Force;
import org.waymark.provision.Pathway;
import org.waymark.provision.Setting;
import org.waymark.provision.Site;
import org.waymark.provision.SiteConfiguration;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The sites of a service with their hours and pathways on one day. */
class SitesTable extends Paper {

    private static final long serialVersionUID = 1L;

    SitesTable(ConfigurationFile file, LocalDate on) {
        super(Texts.of("provision.sites"));
        List<SiteConfiguration> sites = file.configuration().sites().stream()
                .filter(site -> site.site().closedOn() == null || site.site().isOpenOn(on))
                .toList();
        if (sites.isEmpty()) {
            var none = new Paragraph(Texts.of("provision.sites.none"));
            none.addClassName("wm-soft");
            add(none);
            return;
        }
        var table = new PlainTable(
                Texts.of("provision.sites.caption", Days.of(on)),
                List.of(
                        Texts.of("provision.sites.name"),
                        Texts.of("provision.sites.kind"),
                        Texts.of("provision.sites.runBy"),
                        Texts.of("provision.topic.HOURS"),
                        Texts.of("provision.topic.PATHWAYS")));
        for (SiteConfiguration site : sites) {
            Site place = site.site();
            table.row(
                    new Link(Places.siteConfiguration(place.serviceId(), place.id(), on), place.name()),
                    new Span(Wording.siteKind(place.kind())),
                    new Span(runBy(file, place)),
                    place.isOpenOn(on)
                            ? lines(site.hours().on(on).map(Wording::lines).orElse(List.of()))
                            : new Span(Texts.of("provision.sites.opens", Days.of(place.openedOn()))),
                    pathways(site, on));
        }
        add(table);
    }

    static String runBy(ConfigurationFile file, Site site) {
        String force = file.forces().stream()
                .filter(known -> known.code().equals(site.forceCode()))
                .map(Force::name)
                .findFirst()
                .orElse("");
        return Stream.of(force, site.court()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Component lines(List<String> lines) {
        if (lines.isEmpty()) {
            return new Span(Texts.of("provision.notStated"));
        }
        var all = new Div();
        lines.forEach(line -> all.add(new Div(line)));
        return all;
    }

    private static Component pathways(SiteConfiguration site, LocalDate on) {
        if (site.ownPathways().on(on).map(Setting.Pathways::offered).isEmpty()) {
            return new Span(Texts.of("provision.pathways.asService"));
        }
        List<Pathway> offered = site.pathwaysOn(on).orElse(List.of());
        return offered.isEmpty()
                ? new Span(Texts.of("provision.pathways.noneHere"))
                : lines(offered.stream().map(Wording::pathway).toList());
    }
}
