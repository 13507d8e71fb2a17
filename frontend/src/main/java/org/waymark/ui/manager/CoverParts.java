package org.waymark.ui.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.CoverRows;
import org.waymark.skillmix.NeedCover;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.VerdictTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Cover needs, worst met first: what each asks for, who counts, who is one step away, and what each rule costs. */
class CoverParts extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    CoverParts(CoverRows rows, List<NeedCover> needs) {
        if (needs.isEmpty()) {
            add(new Paragraph(Texts.of("manager.cover.none")));
        }
        needs.stream().limit(MOST).forEach(need -> add(need(rows, need)));
        if (needs.size() > MOST) {
            add(new Paragraph(Texts.count("manager.cover.more", needs.size() - MOST)));
        }
        add(new Link(Places.cover(rows.service()), Texts.of("manager.cover.all")));
    }

    private static Component need(CoverRows rows, NeedCover need) {
        var part = new Div();
        part.addClassName("wm-cover-need");
        var asks = new Paragraph(need.asks());
        var have = new Paragraph(
                new VerdictTag(need.verdict()),
                new Span(" "
                        + Texts.of(
                                "manager.cover.have", need.have(), need.need().headcount())));
        part.add(new H3(need.siteName()), asks, have);
        if (need.have() > 0) {
            part.add(named(
                    "manager.cover.counts",
                    need.counted().stream().map(NeedCover.Counted::name).toList()));
        }
        List<String> near = rows.near(need).stream()
                .map(one -> Texts.of("manager.cover.step", one.name(), one.step()))
                .toList();
        if (!near.isEmpty()) {
            part.add(named("manager.cover.near", near));
        }
        UnorderedList costs = costs(need);
        if (costs.getComponentCount() > 0) {
            part.add(costs);
        }
        part.add(new Link(
                Places.cover(rows.service(), need.need().id()), Texts.of("manager.cover.how", need.siteName())));
        return part;
    }

    /** What each rule costs, where more people would count without it. */
    private static UnorderedList costs(NeedCover need) {
        var costs = new UnorderedList();
        costs.addClassName("wm-small");
        for (CountRule rule : CountRule.values()) {
            int would = need.without().getOrDefault(rule, 0);
            if (would > need.have()) {
                costs.add(new ListItem(Texts.of("manager.cover.without." + rule.name(), would)));
            }
        }
        return costs;
    }

    private static Component named(String key, List<String> names) {
        var words = new Paragraph(Texts.of(key, String.join("; ", names)));
        words.addClassName("wm-small");
        return words;
    }
}
