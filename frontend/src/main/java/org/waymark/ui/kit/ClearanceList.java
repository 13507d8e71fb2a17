package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.Circumstance;
import org.waymark.vetting.Clearance;
import org.waymark.vetting.ClearanceSheet;
import org.waymark.vetting.ClearanceState;
import org.waymark.vetting.Standing;

/** How somebody stands with each police force and, for those who may know, every clearance with its dates. */
public class ClearanceList extends Div {

    private static final long serialVersionUID = 1L;

    /** Takes what leads to a change of a clearance, if anything does. */
    public ClearanceList(ClearanceSheet sheet, Optional<Function<Clearance, Component>> act) {
        add(standings(sheet));
        if (!sheet.mayRead()) {
            return;
        }
        if (sheet.history().isEmpty()) {
            var none = new Paragraph(Texts.of("kit.clearance.none"));
            none.addClassName("wm-soft");
            add(none);
        } else {
            add(history(sheet, act));
        }
        sheet.told().stream().findFirst().ifPresent(last -> add(told(last)));
    }

    /** When the person was told to tell the force of changes, and whether they have confirmed it. */
    private static Component told(Circumstance last) {
        var confirmed = last.confirmedOn();
        var words = new Paragraph(
                confirmed == null
                        ? Texts.of("kit.clearance.told", Days.of(last.toldOn()))
                        : Texts.of("kit.clearance.told.confirmed", Days.of(last.toldOn()), Days.of(confirmed)));
        words.addClassNames("wm-small", "wm-soft");
        return words;
    }

    private static Component standings(ClearanceSheet sheet) {
        var list = new UnorderedList();
        list.addClassName("wm-standings");
        for (ClearanceSheet.OfForce one : sheet.standings()) {
            var item = new ListItem(tag(one.standing()));
            if (!one.force().isEmpty()) {
                item.add(new Span(one.force()));
            }
            list.add(item);
        }
        return list;
    }

    private static StatusTag tag(Standing standing) {
        return switch (standing) {
            case Standing.ClearedUntil(LocalDate day) ->
                new StatusTag(Texts.of("kit.clearance.until", Days.of(day)), StatusTag.Tone.GOOD);
            case Standing.NotCleared() -> new StatusTag(Texts.of("kit.clearance.not"), StatusTag.Tone.WARN);
            case Standing.NotNeeded() -> new StatusTag(Texts.of("kit.clearance.notNeeded"), StatusTag.Tone.PLAIN);
        };
    }

    private static Component history(ClearanceSheet sheet, Optional<Function<Clearance, Component>> act) {
        var columns = new ArrayList<>(List.of(
                Texts.of("kit.clearance.by"),
                Texts.of("kit.clearance.level"),
                Texts.of("kit.clearance.when"),
                Texts.of("kit.clearance.stands")));
        act.ifPresent(there -> columns.add(Texts.of("kit.clearance.change")));
        var table = new PlainTable(Texts.of("kit.clearance.caption"), columns);
        for (Clearance one : sheet.history()) {
            var cells = new ArrayList<Component>();
            cells.add(new Span(sheet.schemes().named(one.level())));
            cells.add(new Span(when(one, sheet.today())));
            cells.add(stands(one, sheet.phase(one)));
            act.ifPresent(there -> cells.add(there.apply(one)));
            table.row(new Span(sheet.bodyOf(one)), cells.toArray(Component[]::new));
        }
        return table;
    }

    /** Where it does not hold for another reason than its days, the state says so; only those read it who may. */
    private static StatusTag stands(Clearance one, Clearance.Phase phase) {
        boolean byState = phase == Clearance.Phase.NOT_HOLDING || one.state() == ClearanceState.ENDED_BY_FORCE;
        String words = byState
                ? Texts.of("kit.clearance.state." + one.state().name())
                : Texts.of("kit.clearance.phase." + phase.name());
        return new StatusTag(words, byState ? StatusTag.Tone.WARN : tone(phase));
    }

    private static StatusTag.Tone tone(Clearance.Phase phase) {
        return switch (phase) {
            case CURRENT -> StatusTag.Tone.GOOD;
            case RENEWAL_DUE, RENEWAL_URGENT -> StatusTag.Tone.WARN;
            case TO_COME, EXPIRED, ENDED, NOT_HOLDING -> StatusTag.Tone.PLAIN;
        };
    }

    private static String when(Clearance one, LocalDate today) {
        String key = "kit.clearance.held";
        if (one.endedEarly()) {
            key = "kit.clearance.ended";
        } else if (one.expiresOn().isBefore(today)) {
            key = "kit.clearance.expired";
        }
        return Texts.of(key, Days.of(one.grantedOn()), Days.of(one.lastDay()));
    }
}
