package org.waymark.ui.recruiter;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseBoard;
import org.waymark.vetting.CaseCard;

/** The same cases as a table, for the keyboard and for many of them. */
class BoardTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<CaseCard, Checkbox> boxes = new LinkedHashMap<>();

    BoardTable(CaseBoard board, List<CaseCard> cards, MoveMenu.Acts acts) {
        var menu = new MoveMenu(acts);
        var table = new PlainTable(
                Texts.of("recruiter.table.caption"),
                List.of(
                        Texts.of("recruiter.table.name"),
                        Texts.of("recruiter.table.post"),
                        Texts.of("recruiter.table.clearance"),
                        Texts.of("recruiter.table.stage"),
                        Texts.of("recruiter.table.waiting"),
                        Texts.of("recruiter.table.days"),
                        Texts.of("recruiter.table.next"),
                        Texts.of("recruiter.table.start"),
                        Texts.of("recruiter.move"),
                        Texts.of("recruiter.many.choose")));
        table.addClassName("wm-cases");
        for (CaseCard card : cards) {
            table.row(
                    new Link(Places.vettingCase(card.one().id()), card.name()),
                    new Span(CaseWords.post(card)),
                    new Span(CaseWords.clearance(card.one(), board.rules())),
                    new Span(RuleWords.stage(card.one().stage())),
                    CaseWords.waitingTag(card.one()),
                    CaseWords.pace(card),
                    new Span(CaseWords.next(card.one())),
                    CaseWords.risk(card),
                    menu.opener(card),
                    choice(card));
        }
        add(table);
    }

    private Checkbox choice(CaseCard card) {
        var box = new Checkbox();
        box.setAriaLabel(Texts.of("recruiter.many.choose.label", card.name()));
        boxes.put(card, box);
        return box;
    }

    /** As they were shown. */
    List<CaseCard> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
