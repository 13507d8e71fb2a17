package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Criticality;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.Schemes;

/** The needs of a plan to read, each with its reason. */
class PlanTable extends PlainTable {

    private static final long serialVersionUID = 1L;

    private final transient Framework framework;
    private final transient Schemes schemes;

    PlanTable(String caption, List<CoverNeed> needs, Framework framework, Schemes schemes) {
        super(
                caption,
                List.of(
                        Texts.of("cover.site.read.what"),
                        Texts.of("cover.site.read.when"),
                        Texts.of("cover.site.read.who"),
                        Texts.of("cover.site.read.many"),
                        Texts.of("cover.site.cell.REASON")));
        this.framework = framework;
        this.schemes = schemes;
        addClassName("wm-cover-plan");
        needs.forEach(need -> row(what(need), when(need), who(need), many(need), new Span(need.reason())));
    }

    private static Component what(CoverNeed need) {
        var tag = new StatusTag(
                Texts.of("cover.site.criticality." + need.criticality().name()),
                need.criticality() == Criticality.CRITICAL ? StatusTag.Tone.ACT : StatusTag.Tone.PLAIN);
        return block(new Div(Words.pathway(need.pathway())), new Div(tag));
    }

    private static Component when(CoverNeed need) {
        return block(new Div(Words.days(need.days())), soft(Words.hours(need.hours())));
    }

    private Component who(CoverNeed need) {
        var who = block();
        RoleCode role = need.role();
        if (role != null) {
            who.add(new Div(framework
                    .role(role)
                    .<Component>map(known -> new Link(Places.profile(role), known.named()))
                    .orElseGet(() -> new Span(role.value()))));
        }
        if (!need.competencies().isEmpty()) {
            var list = new UnorderedList();
            need.competencies().forEach((code, level) -> list.add(new ListItem(competency(code, level))));
            who.add(list);
        }
        return who;
    }

    private Component competency(CompetencyCode code, Level level) {
        String title = framework
                .find(code)
                .map(known -> known.code().value() + " " + known.title())
                .orElse(code.value());
        return block(
                new Link(Places.competency(code), title),
                soft(Texts.of("cover.site.read.atLeast", framework.words(level).named())));
    }

    private Component many(CoverNeed need) {
        Div many = block(new Div(Texts.count("cover.site.people", need.headcount())));
        if (need.womanChoice()) {
            many.add(soft(Texts.of("cover.site.read.woman")));
        }
        if (!Schemes.asksNothing(need.clearance())) {
            many.add(soft(Texts.of("cover.site.read.clearance", schemes.named(need.clearance()))));
        }
        return many;
    }

    private static Div block(Component... parts) {
        var block = new Div(parts);
        block.addClassName("wm-cell");
        return block;
    }

    private static Component soft(String words) {
        var line = new Div(words);
        line.addClassNames("wm-small", "wm-soft");
        return line;
    }
}
