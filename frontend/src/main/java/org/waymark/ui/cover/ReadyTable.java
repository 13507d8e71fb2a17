package org.waymark.ui.cover;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.skillmix.Readiness;
import org.waymark.skillmix.SiteReadiness;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.ReadinessParts;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Who may work at a site on a day: yes or no, until when, and why; those first who may. */
class ReadyTable extends Div {

    private static final long serialVersionUID = 1L;

    ReadyTable(SiteReadiness readiness) {
        addClassName("wm-ready-table");
        var asks = new Paragraph(readiness.asks());
        asks.addClassName("wm-soft");
        add(asks);
        var table = new PlainTable(
                Texts.of("cover.ready.caption", readiness.siteName(), Days.of(readiness.day())),
                List.of(
                        Texts.of("cover.ready.name"),
                        Texts.of("cover.ready.may"),
                        Texts.of("cover.ready.until"),
                        Texts.of("cover.ready.why")));
        readiness.people().forEach(one -> row(table, one));
        add(table);
    }

    private static void row(PlainTable table, SiteReadiness.Person one) {
        Readiness answer = one.readiness();
        table.row(
                new Link(Places.person(answer.person()), one.name()),
                ReadinessParts.tag(answer),
                new Span(ReadinessParts.until(answer)),
                ReadinessParts.why(answer));
    }
}
