package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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

/** The board: a column for each stage, ten cards at most in each. */
class BoardColumns extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CARDS = 10;

    private final transient CaseBoard board;
    private final transient MoveMenu.Acts acts;

    BoardColumns(CaseBoard board, MoveMenu.Acts acts) {
        this.board = board;
        this.acts = acts;
        addClassName("wm-board");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.of("recruiter.board"));
        for (Stage stage : Stage.values()) {
            add(column(stage, board.in(stage)));
        }
    }

    private Section column(Stage stage, List<CaseCard> cards) {
        var head = new H2(RuleWords.stage(stage));
        var count = new Span(Integer.toString(cards.size()));
        count.addClassName("wm-count");
        head.add(count);
        var column = new Section(head);
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
        return column;
    }

    private Component card(CaseCard card) {
        var name = new H3(new Link(Places.vettingCase(card.one().id()), card.name()));
        var article = new Article(
                row(name, CaseWords.pace(card)),
                small(CaseWords.post(card)),
                small(CaseWords.clearance(card.one(), board.rules())),
                row(CaseWords.waitingTag(card.one())),
                small(CaseWords.next(card.one())));
        if (!card.blockers().isEmpty()) {
            var blockers = small("");
            blockers.add(
                    new Span(Texts.count(
                                    "recruiter.case.blockers", card.blockers().size()) + " "),
                    CaseWords.blockers(card));
            article.add(blockers);
        }
        article.add(row(CaseWords.risk(card), new MoveMenu(card, acts)));
        article.addClassNames("wm-paper", "wm-case");
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
