package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseBoard;
import org.waymark.vetting.CaseCard;
import org.waymark.vetting.Stage;

/**
 * The board, or one lane of it: a column for each stage, ten cards at most in each. A card is moved by its menu or by
 * dragging; both do the same.
 */
class BoardColumns extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CARDS = 10;

    private final transient CaseBoard board;
    private final transient MoveMenu.Acts acts;
    private final MoveMenu menu;
    private final boolean isLane;

    BoardColumns(String lane, CaseBoard board, List<CaseCard> cards, MoveMenu.Acts acts) {
        this.board = board;
        this.acts = acts;
        this.menu = new MoveMenu(acts);
        this.isLane = !lane.isEmpty();
        addClassName("wm-board");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", isLane ? lane : Texts.of("recruiter.board"));
        for (Stage stage : Stage.values()) {
            add(column(
                    stage,
                    cards.stream().filter(card -> card.one().stage() == stage).toList()));
        }
    }

    private Section column(Stage stage, List<CaseCard> cards) {
        var count = new Span(Integer.toString(cards.size()));
        count.addClassName("wm-count");
        var words = new Span(RuleWords.stage(stage));
        var column = new Section(isLane ? new H3(words, count) : new H2(words, count));
        column.addClassName("wm-board-column");
        cards.stream().limit(MOST_CARDS).map(this::card).forEach(column::add);
        if (cards.isEmpty()) {
            var none = new Paragraph(Texts.of("recruiter.board.none"));
            none.addClassNames("wm-small", "wm-soft");
            column.add(none);
        }
        if (cards.size() > MOST_CARDS) {
            column.add(new Link(
                    Places.VETTING + "?show=table&stage=" + stage.name(),
                    Texts.of("recruiter.board.all", cards.size())));
        }
        DropTarget.create(column).addDropListener(event -> event.getDragData().ifPresent(data -> drop(data, stage)));
        return column;
    }

    /** A card that is dropped where it came from stays there. */
    private void drop(Object data, Stage to) {
        if (data instanceof CaseCard card && card.one().stage() != to) {
            acts.move(card, to);
        }
    }

    private Component card(CaseCard card) {
        var link = new Link(Places.vettingCase(card.one().id()), card.name());
        var article = new Article(
                row(isLane ? new H4(link) : new H3(link), CaseWords.pace(card)),
                small(CaseWords.post(card)),
                small(CaseWords.clearance(card.one(), board.rules())),
                row(CaseWords.waitingTag(card.one())),
                small(CaseWords.next(card.one())));
        String clearing = CaseWords.clearing(card);
        if (!clearing.isEmpty()) {
            article.add(small(clearing));
        }
        if (!card.blockers().isEmpty()) {
            var blockers = small("");
            blockers.add(
                    new Span(Texts.count(
                                    "recruiter.case.blockers", card.blockers().size()) + " "),
                    CaseWords.blockers(card));
            article.add(blockers);
        }
        article.add(row(CaseWords.risk(card), menu.opener(card)));
        article.addClassNames("wm-paper", "wm-case");
        DragSource.create(article).setDragData(card);
        return article;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassNames("wm-row", "wm-between");
        return row;
    }

    private static Paragraph small(String words) {
        var line = new Paragraph(words);
        line.addClassNames("wm-small", "wm-soft");
        return line;
    }
}
