package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.skillmix.OwnReadiness;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.ReadinessParts;
import org.waymark.ui.session.Texts;

/** At which of one's own sites one may work today, until when, and what is missing. */
class OwnSites extends Paper {

    private static final long serialVersionUID = 1L;

    OwnSites(OwnReadiness own) {
        super(Texts.of("mine.sites.title"));
        if (own.sites().isEmpty()) {
            var none = new Paragraph(Texts.of(own.posts() == 0 ? "mine.sites.noPost" : "mine.sites.noSite"));
            none.addClassName("wm-soft");
            add(none);
            return;
        }
        if (own.sites().size() > 1) {
            int all = own.sites().size();
            int ready = own.ready().size();
            var count = new Paragraph(
                    ready == all ? Texts.of("mine.sites.all", all) : Texts.count("mine.sites.count", ready, all));
            count.addClassName("wm-strong");
            add(count);
        }
        var list = new UnorderedList();
        list.addClassName("wm-own-sites");
        own.sites().forEach(one -> list.add(item(one, own.isInSeveralServices())));
        var says = new Paragraph(Texts.of("mine.sites.says"));
        says.addClassNames("wm-small", "wm-soft");
        add(list, says);
    }

    private static ListItem item(OwnReadiness.AtSite one, boolean withService) {
        var head = new Div(
                new H3(one.siteName()),
                ReadinessParts.tag(one.readiness()),
                new Span(ReadinessParts.until(one.readiness())));
        head.addClassName("wm-own-site");
        if (withService) {
            var service = new Span(one.serviceName());
            service.addClassName("wm-soft");
            head.add(service);
        }
        return new ListItem(head, ReadinessParts.why(one.readiness()));
    }
}
