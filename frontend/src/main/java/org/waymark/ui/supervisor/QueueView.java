package org.waymark.ui.supervisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.assessment.AgreementQueue;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.AssessmentState;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.TaskList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** What waits for a supervisor: assessments to agree, and confirmed levels that wait for the person's answer. */
@Route(value = Places.AGREE, layout = MainLayout.class)
@PageTitle("Agree levels · Waymark")
@RolesAllowed("SUPERVISOR")
@Prototype
class QueueView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final int LAST_PAGE = 500;

    private final transient Actor actor;
    private final transient Agreements agreements;

    QueueView(Actor actor, Agreements agreements) {
        this.actor = actor;
        this.agreements = agreements;
        addClassName("wm-queue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(typed -> typed.matches("[1-9][0-9]{0,2}"))
                .map(Integer::parseInt)
                .map(number -> Math.min(number, LAST_PAGE))
                .orElse(1);
        show(agreements.queue(actor, (page - 1) * PAGE, PAGE), page);
    }

    private void show(AgreementQueue queue, int page) {
        removeAll();
        String line = queue.total() == 0 ? "" : Texts.count("supervisor.queue.line", queue.total());
        add(new PageHead(Texts.of("supervisor.queue.title"), line));
        if (queue.total() == 0) {
            add(new EmptyState(Texts.of("supervisor.queue.empty"), Texts.of("supervisor.queue.empty.why")));
        } else {
            var pages = new Pages();
            pages.show(page, Pages.count(queue.total(), PAGE), number -> Places.AGREE + "?page=" + number);
            add(new Paper(Texts.of("supervisor.queue.toAgree"), toAgree(queue), pages));
        }
        if (!queue.unanswered().isEmpty()) {
            add(new Paper(Texts.of("supervisor.queue.unanswered"), unanswered(queue.unanswered())));
        }
    }

    private static Component toAgree(AgreementQueue queue) {
        var tasks = new TaskList();
        for (AgreementQueue.ToAgree row : queue.toAgree()) {
            tasks.row(
                    row.name(),
                    Places.agree(row.id()),
                    Texts.of("supervisor.queue.row", row.role().named(), Days.of(row.sentAt())),
                    standing(row));
        }
        return tasks;
    }

    private static Component standing(AgreementQueue.ToAgree row) {
        var points = new StatusTag(
                Texts.count("supervisor.queue.points", row.talkingPoints()),
                row.talkingPoints() == 0 ? StatusTag.Tone.PLAIN : StatusTag.Tone.WARN);
        var settled = new StatusTag(
                row.state() == AssessmentState.SENT
                        ? Texts.of("supervisor.queue.new", row.total())
                        : Texts.of("supervisor.settled", row.settled(), row.total()),
                StatusTag.Tone.ACT);
        var both = new Div(points, settled);
        both.addClassName("wm-tags");
        return both;
    }

    private static Component unanswered(List<AgreementQueue.Unanswered> rows) {
        var tasks = new TaskList();
        for (AgreementQueue.Unanswered row : rows) {
            tasks.row(
                    row.name(),
                    Places.agree(row.id()),
                    Texts.of("supervisor.queue.confirmed", row.role().named(), Days.of(row.confirmedAt())),
                    new Span(Texts.of("supervisor.queue.waits")));
        }
        return tasks;
    }
}
