package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
import org.waymark.ui.kit.FormPaper;
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
import org.waymark.vetting.CasesPlanned;
import org.waymark.vetting.ManyCases;
import org.waymark.vetting.Renewals;
import org.waymark.vetting.SeenCase;
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
    private final transient ManyCases many;

    VettingBoardView(Actor actor, CaseBoards boards, VettingCases cases, ManyCases many) {
        this.actor = actor;
        this.boards = boards;
        this.cases = cases;
        this.many = many;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseBoard board = boards.board(actor);
        boolean asTable = Routes.asked(event, "show").filter("table"::equals).isPresent();
        var tabs = new BoardTabs(asTable ? BoardTabs.Tab.TABLE : BoardTabs.Tab.BOARD);
        removeAll();
        add(new PageHead(
                Texts.of("recruiter.board"),
                Texts.count("recruiter.board.line", board.cards().size()),
                acts(board)));
        if (board.cards().isEmpty()) {
            add(tabs, new EmptyState(Texts.of("recruiter.board.empty"), Texts.of("recruiter.board.empty.why")));
            return;
        }
        add(due(board), tabs);
        if (asTable) {
            table(board, Routes.stage(event).map(board::in).orElse(board.cards()));
        } else {
            Lanes lanes = Lanes.asked(event);
            add(lanes.choice());
            lanes.of(board).forEach((lane, cards) -> add(lane(lane, board, cards)));
        }
    }

    private static Component[] acts(CaseBoard board) {
        var open = button(Places.NEW_VETTING_CASE, Texts.of("recruiter.case.new"), "wm-button-primary");
        long theirs = board.cards().stream()
                .filter(card -> card.one().stage().turn() == Stage.Turn.CANDIDATE)
                .count();
        return theirs == 0
                ? new Component[] {open}
                : new Component[] {button(Places.CHASE, Texts.count("recruiter.chase.all", theirs), "wm-button"), open};
    }

    private Component lane(String lane, CaseBoard board, List<CaseCard> cards) {
        var columns = new BoardColumns(lane, board, cards, (card, to) -> move(board, card, to));
        if (lane.isEmpty()) {
            return columns;
        }
        var section = new Section(new H2(Texts.of("recruiter.lane", lane, cards.size())), columns);
        section.addClassName("wm-lane");
        return section;
    }

    private void table(CaseBoard board, List<CaseCard> shown) {
        var table = new BoardTable(board, shown, (card, to) -> move(board, card, to));
        var form = new ManyForm();
        form.act(Texts.of("recruiter.many.plan"), () -> {
            if (table.chosen().size() > Renewals.ASK_AGAIN_OVER) {
                FormPaper.sure(
                        Texts.of("recruiter.many.plan"),
                        Texts.of("recruiter.many.means", table.chosen().size()),
                        () -> form.attempt(() -> plan(table, form)));
            } else {
                plan(table, form);
            }
        });
        var paper = new Paper(table);
        paper.addClassName("wm-after");
        add(form, paper);
    }

    private void plan(BoardTable table, ManyForm form) {
        List<CaseCard> chosen = table.chosen();
        CasesPlanned planned = many.plan(
                actor,
                chosen.stream()
                        .map(card -> new SeenCase(card.one().id(), card.one().version()))
                        .toList(),
                form.action(),
                form.due());
        SayIt.done(Texts.count("recruiter.many.planned", planned.done()));
        if (!planned.changed().isEmpty()) {
            SayIt.alert(Texts.of(
                    "recruiter.many.changed",
                    chosen.stream()
                            .filter(card ->
                                    planned.changed().contains(card.one().id()))
                            .map(CaseCard::name)
                            .collect(Collectors.joining(", "))));
        }
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
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
        if (due.size() > MOST_NAMED) {
            var more = new Paragraph(Texts.count("recruiter.board.due.more", due.size() - MOST_NAMED));
            more.addClassNames("wm-small", "wm-soft");
            paper.add(more);
        }
        return paper;
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

    private static Link button(String address, String words, String look) {
        var link = new Link(address, words);
        link.addClassNames("wm-button", look);
        return link;
    }
}
