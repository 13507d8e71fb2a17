package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.waymark.skillmix.Readiness;
import org.waymark.skillmix.Reason;
import org.waymark.skillmix.SiteReadiness;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Who may work at a site on a day: yes or no, until when, and why; those first who may. */
class ReadyTable extends Div {

    private static final long serialVersionUID = 1L;

    ReadyTable(SiteReadiness readiness) {
        addClassName("wm-ready");
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
                answer.isReady()
                        ? new StatusTag(Texts.of("cover.ready.yes"), StatusTag.Tone.GOOD)
                        : new StatusTag(Texts.of("cover.ready.no"), StatusTag.Tone.BAD),
                new Span(until(answer)),
                why(answer));
    }

    private static String until(Readiness answer) {
        LocalDate change = answer.changesOn();
        LocalDate last = answer.lastDay();
        if (change == null || last == null) {
            return Texts.of(answer.isReady() ? "cover.ready.stays" : "cover.ready.staysNot");
        }
        return answer.isReady()
                ? Texts.of("cover.ready.last", Days.of(last))
                : Texts.of("cover.ready.from", Days.of(change));
    }

    /** What keeps somebody away stands open; what holds is folded. */
    private static Component why(Readiness answer) {
        List<Reason> stops = answer.reasons().stream().filter(Reason::stops).toList();
        List<Reason> holds =
                answer.reasons().stream().filter(reason -> !reason.stops()).toList();
        var all = new Div();
        if (!stops.isEmpty()) {
            var list = list(stops);
            list.addClassName("wm-ready-no");
            all.add(list);
        }
        if (!holds.isEmpty()) {
            var fold = new NativeDetails(
                    Texts.of(stops.isEmpty() ? "cover.ready.reasons" : "cover.ready.others"), list(holds));
            fold.addClassName("wm-small");
            all.add(fold);
        }
        return all;
    }

    private static UnorderedList list(List<Reason> reasons) {
        return new UnorderedList(
                reasons.stream().map(Reason::words).map(ListItem::new).toArray(ListItem[]::new));
    }
}
