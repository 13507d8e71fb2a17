package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.waymark.skillmix.Readiness;
import org.waymark.skillmix.Reason;
import org.waymark.ui.session.Texts;

/** Whether somebody may work at a site, until when, and why, in small parts. */
public final class ReadinessParts {

    private ReadinessParts() {}

    /** Yes or no. */
    public static Component tag(Readiness answer) {
        return answer.isReady()
                ? new StatusTag(Texts.of("kit.ready.yes"), StatusTag.Tone.GOOD)
                : new StatusTag(Texts.of("kit.ready.no"), StatusTag.Tone.BAD);
    }

    /** Until when, or from when on, as far as anything is written down. */
    public static String until(Readiness answer) {
        LocalDate change = answer.changesOn();
        LocalDate last = answer.lastDay();
        if (change == null || last == null) {
            return Texts.of(answer.isReady() ? "kit.ready.stays" : "kit.ready.staysNot");
        }
        return answer.isReady()
                ? Texts.of("kit.ready.last", Days.of(last))
                : Texts.of("kit.ready.from", Days.of(change));
    }

    /** What keeps somebody away stands open; what holds is folded. */
    public static Component why(Readiness answer) {
        List<Reason> stops = answer.reasons().stream().filter(Reason::stops).toList();
        List<Reason> holds =
                answer.reasons().stream().filter(reason -> !reason.stops()).toList();
        var all = new Div();
        all.addClassName("wm-ready");
        if (!stops.isEmpty()) {
            var list = list(stops);
            list.addClassName("wm-ready-no");
            all.add(list);
        }
        if (!holds.isEmpty()) {
            var fold = new NativeDetails(
                    Texts.of(stops.isEmpty() ? "kit.ready.reasons" : "kit.ready.others"), list(holds));
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
