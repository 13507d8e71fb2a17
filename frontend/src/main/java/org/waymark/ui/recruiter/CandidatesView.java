package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.StartId;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.CaseStanding;

/** Who is cleared yet, in one neutral word each: all that a manager learns of vetting. */
@Route(value = Places.CANDIDATES, layout = MainLayout.class)
@PageTitle("People in vetting · Waymark")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class CandidatesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CaseBoards boards;

    CandidatesView(Actor actor, CaseBoards boards) {
        this.actor = actor;
        this.boards = boards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<CaseStanding> standings = boards.standings(actor);
        removeAll();
        add(new PageHead(Texts.of("recruiter.candidates"), Texts.of("recruiter.candidates.line")));
        if (standings.isEmpty()) {
            add(new EmptyState(Texts.of("recruiter.candidates.empty"), Texts.of("recruiter.candidates.empty.why")));
            return;
        }
        var table = new PlainTable(
                Texts.of("recruiter.candidates.caption"),
                List.of(
                        Texts.of("recruiter.table.name"),
                        Texts.of("recruiter.table.post"),
                        Texts.of("recruiter.new.service"),
                        Texts.of("recruiter.candidates.word"),
                        Texts.of("recruiter.candidates.start")));
        for (CaseStanding one : standings) {
            LocalDate start = one.start();
            StartId id = one.startId();
            table.row(
                    id == null ? new Span(one.name()) : new Link(Places.start(id), one.name()),
                    new Span(
                            one.site().isEmpty()
                                    ? one.role()
                                    : Texts.of("recruiter.case.post", one.role(), one.site())),
                    new Span(one.service()),
                    tag(one.word()),
                    new Span(start == null ? Texts.of("recruiter.candidates.noStart") : Days.of(start)));
        }
        var says = new Paragraph(Texts.of("recruiter.candidates.says"));
        says.addClassNames("wm-small", "wm-soft");
        add(new Paper(table, says));
    }

    private static StatusTag tag(CaseStanding.Word word) {
        return new StatusTag(
                Texts.of("recruiter.word." + word.name()),
                switch (word) {
                    case CLEARED -> StatusTag.Tone.GOOD;
                    case IN_VETTING -> StatusTag.Tone.ACT;
                    case NOT_CLEARED -> StatusTag.Tone.PLAIN;
                });
    }
}
