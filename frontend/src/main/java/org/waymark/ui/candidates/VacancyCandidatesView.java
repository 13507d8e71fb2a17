package org.waymark.ui.candidates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;
import org.waymark.recruitment.CandidateLine;
import org.waymark.recruitment.CandidateList;
import org.waymark.recruitment.CandidateLists;
import org.waymark.recruitment.CandidateStage;
import org.waymark.recruitment.Candidates;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Who applied for a vacancy and how far they are, stage by stage. */
@Route(value = Places.CANDIDATES_OF, layout = MainLayout.class)
@PageTitle("Candidates · Waymark")
@StyleSheet("context://waymark/candidates.css")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class VacancyCandidatesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int ON_A_PAGE = 50;

    private final transient Actor actor;
    private final transient CandidateLists lists;
    private final transient Candidates candidates;

    VacancyCandidatesView(Actor actor, CandidateLists lists, Candidates candidates) {
        this.actor = actor;
        this.lists = lists;
        this.candidates = candidates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VacancyId id = Routes.vacancy(event);
        CandidateList list = lists.of(actor, id);
        removeAll();
        var back = new Link(Places.vacancy(id), Texts.of("candidate.toVacancy"));
        back.addClassNames("wm-back", "wm-small");
        add(
                back,
                new PageHead(
                        Texts.of("candidate.title"),
                        CandidateTags.vacancy(list.page()),
                        ways(list).toArray(Component[]::new)));
        if (list.lines().isEmpty()) {
            add(empty(list));
            return;
        }
        show(event, id, list);
    }

    private void show(BeforeEnterEvent event, VacancyId id, CandidateList list) {
        Optional<CandidateStage> stage = Routes.stage(event);
        boolean over = Routes.isOver(event);
        List<CandidateLine> shown =
                list.lines().stream().filter(line -> isShown(line, stage, over)).toList();
        int page = Routes.page(event);
        List<CandidateLine> here =
                shown.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        var paper = new Paper();
        if (here.isEmpty()) {
            paper.add(new Paragraph(Texts.of("candidate.noneHere")));
        } else {
            paper.add(new CandidateTable(list, here));
        }
        String address =
                over ? Routes.over(id) : stage.map(one -> Routes.at(id, one)).orElse(Places.candidates(id));
        var pages = new Pages();
        pages.show(page, Pages.count(shown.size(), ON_A_PAGE), other -> Routes.page(address, other));
        if (list.mays().keep() && list.leftOver() > 0) {
            add(leftOver(list));
        }
        add(stages(list, stage, over), paper, pages);
    }

    /** Who goes on although the vacancy was closed, and the way to end it for all of them. */
    private Component leftOver(CandidateList list) {
        VacancyId id = list.vacancy().id();
        String words = Texts.count("candidate.rest.act", list.leftOver());
        var act = new Button(
                words, click -> FormPaper.sure(words, Texts.of("candidate.rest.means"), () -> closeRest(id)));
        return new Paper(new Paragraph(Texts.count("candidate.rest", list.leftOver())), act);
    }

    private void closeRest(VacancyId id) {
        try {
            SayIt.done(Texts.count("candidate.rest.done", candidates.closeRest(actor, id)));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private static boolean isShown(CandidateLine line, Optional<CandidateStage> stage, boolean over) {
        boolean isOver = line.state() == CandidateLine.State.OVER;
        if (over) {
            return isOver;
        }
        return stage.map(one -> !isOver && line.stage() == one).orElse(true);
    }

    private static List<Component> ways(CandidateList list) {
        VacancyId id = list.vacancy().id();
        var ways = new ArrayList<Component>();
        if (list.mays().enter()) {
            ways.add(CandidateTags.button(Places.newCandidate(id), Texts.of("candidate.enter"), true));
            ways.add(CandidateTags.button(Places.candidateImport(id), Texts.of("candidate.import"), false));
        }
        if (list.mays().assess() && !list.lines().isEmpty()) {
            if (list.hasCriteria()) {
                ways.add(CandidateTags.button(Places.shortlisting(id), Texts.of("candidate.shortlisting"), false));
            }
            ways.add(CandidateTags.button(Places.interviews(id), Texts.of("candidate.interviews"), false));
        }
        return ways;
    }

    private static EmptyState empty(CandidateList list) {
        String why = list.mays().enter()
                ? "candidate.empty.enter"
                : list.mays().keep() ? "candidate.empty.closed" : "candidate.empty.read";
        return new EmptyState(Texts.of("candidate.empty"), Texts.of(why));
    }

    /** A link for each stage that somebody stands at, with how many; the one that is shown is marked. */
    private static Nav stages(CandidateList list, Optional<CandidateStage> shown, boolean over) {
        VacancyId id = list.vacancy().id();
        var nav = new Nav();
        nav.addClassNames("wm-contents", "wm-no-print");
        nav.setAriaLabel(Texts.of("candidate.stages"));
        nav.add(way(
                Places.candidates(id), Texts.of("candidate.all", list.lines().size()), shown.isEmpty() && !over));
        for (CandidateStage stage : CandidateStage.values()) {
            long number = list.at(stage);
            if (number > 0 || shown.filter(stage::equals).isPresent()) {
                nav.add(way(
                        Routes.at(id, stage),
                        Texts.of("candidate.count", CandidateTags.stage(stage), number),
                        shown.filter(stage::equals).isPresent()));
            }
        }
        if (list.over() > 0 || over) {
            nav.add(way(Routes.over(id), Texts.of("candidate.count", Texts.of("candidate.over"), list.over()), over));
        }
        return nav;
    }

    private static Link way(String address, String words, boolean isHere) {
        var link = new Link(address, words);
        if (isHere) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
