package org.waymark.ui.candidates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.recruitment.ShortlistList;
import org.waymark.recruitment.Shortlisting;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Whom two people still have to mark for the shortlist of a vacancy. */
@Route(value = Places.SHORTLISTING, layout = MainLayout.class)
@PageTitle("Shortlisting · Waymark")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class ShortlistingView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Shortlisting shortlisting;

    ShortlistingView(Actor actor, Shortlisting shortlisting) {
        this.actor = actor;
        this.shortlisting = shortlisting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ShortlistList list = shortlisting.of(actor, Routes.vacancy(event));
        removeAll();
        add(
                CandidateTags.back(list.page()),
                new PageHead(Texts.of("candidate.shortlisting"), CandidateTags.vacancy(list.page())));
        if (list.criteria() == 0) {
            add(new EmptyState(
                    Texts.of("candidate.shortlisting.noCriteria"), Texts.of("candidate.shortlisting.noCriteria.why")));
            return;
        }
        if (list.lines().isEmpty()) {
            add(new EmptyState(Texts.of("candidate.empty"), Texts.of("candidate.empty.read")));
            return;
        }
        var table = new PlainTable(
                Texts.count("candidate.caption", list.lines().size()),
                List.of(
                        Texts.of("candidate.name"),
                        Texts.of("candidate.stage"),
                        Texts.of("candidate.marker.mine"),
                        Texts.of("candidate.marker.others"),
                        Texts.of("candidate.shortlisting.todo")));
        list.lines()
                .forEach(line -> table.row(
                        new Link(Places.shortlistMarks(line.id()), line.name()),
                        new Span(line.isOver() ? Texts.of("candidate.over") : CandidateTags.stage(line.stage())),
                        MarkerWords.standing(line.mine()),
                        new Span(MarkerWords.others(line.others())),
                        todo(line)));
        add(new Paper(new Paragraph(Texts.of("candidate.shortlisting.how")), table));
    }

    private static Component todo(ShortlistList.Line line) {
        if (line.isToAgree()) {
            return new Span(Texts.of("candidate.shortlisting.agree"));
        }
        return new Span(Texts.of(line.isToMark() ? "candidate.shortlisting.mark" : "candidate.shortlisting.nothing"));
    }
}
