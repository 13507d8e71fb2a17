package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.CaseBoard;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.CaseCard;
import org.waymark.vetting.Stage;
import org.waymark.vetting.VettingCase;
import org.waymark.vetting.VettingCases;

/** Who is stuck, and whose move it is: every open vetting case, as a board or as a table. */
@Route(value = Places.VETTING, layout = MainLayout.class)
@PageTitle("Vetting · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed("RECRUITER")
@Prototype
class VettingBoardView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 5;

    private final transient Actor actor;
    private final transient CaseBoards boards;
    private final transient VettingCases cases;

    VettingBoardView(Actor actor, CaseBoards boards, VettingCases cases) {
        this.actor = actor;
        this.boards = boards;
        this.cases = cases;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseBoard board = boards.board(actor);
        boolean asTable = Routes.asked(event, "show").filter("table"::equals).isPresent();
        removeAll();
        add(new PageHead(
                Texts.of("recruiter.board"),
                Texts.count("recruiter.board.line", board.cards().size()),
                button(Places.NEW_VETTING_CASE, Texts.of("recruiter.case.new"))));
        if (board.cards().isEmpty()) {
            add(new EmptyState(Texts.of("recruiter.board.empty"), Texts.of("recruiter.board.empty.why")));
            return;
        }
        add(due(board), tabs(asTable));
        if (asTable) {
            List<CaseCard> shown = Routes.stage(event).map(board::in).orElse(board.cards());
            add(new Paper(new BoardTable(board, shown, (card, to) -> move(board, card, to))));
        } else {
            add(new BoardColumns(board, (card, to) -> move(board, card, to)));
        }
    }

    private static Component due(CaseBoard board) {
        List<CaseCard> due = board.dueToday();
        var paper = new Paper(new Paragraph(Texts.count("recruiter.board.due", due.size())));
        if (!due.isEmpty()) {
            var names = new Paragraph(due.stream()
                    .limit(MOST_NAMED)
                    .map(card -> Texts.of("recruiter.board.due.one.name", card.name(), CaseWords.next(card.one())))
                    .collect(Collectors.joining(" · ")));
            names.addClassNames("wm-small", "wm-soft");
            paper.add(names);
        }
        return paper;
    }

    private static Component tabs(boolean asTable) {
        var board = new Link(Places.VETTING, Texts.of("recruiter.show.board"));
        var table = new Link(Places.VETTING + "?show=table", Texts.of("recruiter.show.table"));
        (asTable ? table : board).getElement().setAttribute("aria-current", "page");
        var nav = new Nav(board, table);
        nav.addClassName("wm-contents");
        nav.setAriaLabel(Texts.of("recruiter.show"));
        return nav;
    }

    private void move(CaseBoard board, CaseCard card, Stage to) {
        UI ui = getUI().orElseThrow();
        String whyNot = board.whyNot(card, to);
        boolean needsWords = to == Stage.QUERY_FROM_POLICE || to == Stage.DECISION_IN;
        if (needsWords && card.one().stage() == Stage.WITH_POLICE) {
            ui.navigate(Places.vettingCase(card.one().id()));
            return;
        }
        if (!whyNot.isEmpty()) {
            SayIt.alert(whyNot);
            return;
        }
        try {
            VettingCase moved = cases.move(actor, card.one().id(), card.one().version(), to, null);
            SayIt.done(Texts.of("recruiter.moved", card.name(), RuleWords.stage(to)), () -> {
                undo(moved);
                ui.refreshCurrentRoute(false);
            });
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        ui.refreshCurrentRoute(false);
    }

    private void undo(VettingCase moved) {
        try {
            cases.undo(actor, moved.id(), moved.version());
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
    }

    private static Link button(String address, String words) {
        var link = new Link(address, words);
        link.addClassNames("wm-button", "wm-button-primary");
        return link;
    }
}
