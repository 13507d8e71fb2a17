package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.kernel.CoverNeedId;
import org.waymark.provision.Criticality;
import org.waymark.skillmix.NeedCover;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.NeedWords;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.VerdictTag;
import org.waymark.ui.session.Texts;

/** The needs with how each is met, most pressing first; arrow keys go from one to the next, Enter opens it. */
class NeedTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADINGS = List.of("need", "cover", "where", "when", "matters");

    /** The link that opens a need. */
    private record Way(CoverNeedId need, Link link) {}

    private final transient List<Way> ways = new ArrayList<>();

    NeedTable() {
        addClassName("wm-needs-met");
    }

    void show(List<NeedCover> needs, Framework framework, CoverAddress address) {
        removeAll();
        ways.clear();
        var table = new PlainTable(
                Texts.count("cover.page.caption", needs.size()),
                HEADINGS.stream()
                        .map(heading -> Texts.of("cover.page.column." + heading))
                        .toList());
        for (NeedCover met : needs) {
            table.row(
                    link(met, framework, address),
                    verdict(met),
                    new Span(met.siteName()),
                    new Span(NeedWords.when(met.need())),
                    matters(met.need().criticality()));
        }
        add(table);
    }

    /** Marks the need whose panel is open; none where there is no panel. */
    void mark(@Nullable CoverNeedId open) {
        for (Way way : ways) {
            if (way.need().equals(open)) {
                way.link().getElement().setAttribute("aria-current", "true");
            } else {
                way.link().getElement().removeAttribute("aria-current");
            }
        }
    }

    /** Puts the focus on the link of the need. */
    void focus(CoverNeedId need) {
        ways.stream()
                .filter(way -> way.need().equals(need))
                .findFirst()
                .ifPresent(way -> way.link().focus());
    }

    private Component link(NeedCover met, Framework framework, CoverAddress address) {
        CoverNeedId id = met.need().id();
        var link = new Link(address.at(id).text(), NeedWords.title(met.need(), framework));
        int place = ways.size();
        step(link, "ArrowDown", place + 1);
        step(link, "ArrowUp", place - 1);
        ways.add(new Way(id, link));
        return link;
    }

    private void step(Link link, String key, int to) {
        link.getElement()
                .addEventListener("keydown", event -> {
                    if (to >= 0 && to < ways.size()) {
                        ways.get(to).link().focus();
                    }
                })
                .setFilter("event.key === '" + key + "'")
                .preventDefault();
    }

    private static Component verdict(NeedCover met) {
        var words = new Span(Texts.of("cover.page.have", met.have(), met.need().headcount()));
        words.addClassName("wm-have");
        var both = new Span(new VerdictTag(met.verdict()), words);
        both.addClassName("wm-met");
        return both;
    }

    private static Component matters(Criticality criticality) {
        var word = new Span(NeedWords.criticality(criticality));
        if (criticality == Criticality.CRITICAL) {
            word.addClassName("wm-strong");
        }
        return word;
    }
}
