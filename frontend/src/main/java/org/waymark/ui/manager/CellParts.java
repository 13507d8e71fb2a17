package org.waymark.ui.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.framework.LevelWords;
import org.waymark.skillmix.CellDetail;
import org.waymark.skillmix.Mark;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** One person's level in one competency: need, history, evidence. */
class CellParts extends Div {

    private static final long serialVersionUID = 1L;

    CellParts(CellDetail detail) {
        var person = new Anchor(Places.person(detail.person()), detail.name());
        person.getElement().setAttribute("router-link", true);
        var competency = new Anchor(
                Places.competency(detail.competency().code()),
                detail.competency().code().value());
        competency.getElement().setAttribute("router-link", true);
        var role = new Span(" · " + detail.role());
        var meaning = new Paragraph(detail.competency().meaning());
        meaning.addClassName("wm-small");
        add(new Paragraph(person, role), new Paragraph(competency), meaning, standing(detail), history(detail));
        add(evidence(detail));
    }

    private static Component standing(CellDetail detail) {
        LevelWords need = detail.need();
        Mark mark = detail.cell().mark();
        var tag = new StatusTag(mark.symbol() + " " + Texts.of("manager.mark." + mark.name()), tone(mark));
        var words = new Span(
                need == null
                        ? Texts.of("manager.cell.noNeed")
                        : Texts.of("manager.cell.need", need.step().named()) + " ");
        var standing = new Div(new Paragraph(words, tag));
        if (need != null) {
            var looks = new Paragraph(Voice.OTHERS.of(need));
            looks.addClassNames("wm-small", "wm-soft");
            standing.add(looks);
            if (!need.described()) {
                standing.add(LooksLike.general());
            }
        }
        return standing;
    }

    static StatusTag.Tone tone(Mark mark) {
        return switch (mark) {
            case MEETS -> StatusTag.Tone.GOOD;
            case ONE_BELOW -> StatusTag.Tone.WARN;
            case TWO_OR_MORE_BELOW -> StatusTag.Tone.BAD;
            case NOT_IN_ROLE, NEVER_AGREED -> StatusTag.Tone.PLAIN;
        };
    }

    private static Component history(CellDetail detail) {
        if (detail.history().isEmpty()) {
            return new Paragraph(Texts.of("manager.cell.noHistory"));
        }
        var list = new OrderedList();
        list.addClassName("wm-history");
        detail.history().forEach(once -> {
            var level = new Span(once.level().named());
            level.addClassName("wm-strong");
            var line = new Span(Texts.of("manager.cell.agreed", Days.of(once.day()), once.by()));
            line.addClassNames("wm-small", "wm-soft");
            list.add(new ListItem(level, line));
        });
        return new Div(new H3(Texts.of("manager.cell.history")), list);
    }

    private static Component evidence(CellDetail detail) {
        if (detail.evidence().isEmpty()) {
            var none = new Paragraph(Texts.of("manager.cell.noEvidence"));
            none.addClassNames("wm-small", "wm-soft");
            return none;
        }
        var list = new UnorderedList();
        detail.evidence().forEach(one -> list.add(new ListItem(one.title() + ", " + Days.of(one.dated()))));
        return new Div(new H3(Texts.of("manager.cell.evidence")), list);
    }
}
