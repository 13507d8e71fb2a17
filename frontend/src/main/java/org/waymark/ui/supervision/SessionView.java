package org.waymark.ui.supervision;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.supervision.Agenda;
import org.waymark.supervision.AgendaPoint;
import org.waymark.supervision.NewPromise;
import org.waymark.supervision.Promise;
import org.waymark.supervision.SessionPage;
import org.waymark.supervision.SessionState;
import org.waymark.supervision.SupervisionActions;
import org.waymark.supervision.SupervisionPages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** One session: first what was promised, then what the two want to talk about. */
@Route(value = Places.SUPERVISION_SESSION + "/:session", layout = MainLayout.class)
@PageTitle("Supervision session · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class SessionView extends Div implements BeforeEnterObserver, AgendaPaper.Acts, PromiseItem.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionPages pages;
    private final transient Agenda agenda;
    private final transient SupervisionActions actions;
    private final Div top = new Div();
    private final Div promises = new Div();
    private final Div topics = new Div();
    private final AgendaPaper points = new AgendaPaper(this);
    private transient SupervisionSessionId id = new SupervisionSessionId(0);

    SessionView(Actor actor, SupervisionPages pages, Agenda agenda, SupervisionActions actions) {
        this.actor = actor;
        this.pages = pages;
        this.agenda = agenda;
        this.actions = actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        id = Routes.session(event);
        var parts = new Div(promises, points, topics);
        parts.addClassName("wm-grid");
        add(top, parts);
        SessionPage page = show();
        if (page.session().state() != SessionState.CANCELLED) {
            parts.add(new PromiseForm(page.session(), page.today(), this::promise));
        }
    }

    /** Shows everything; what is typed into an open change of a point goes. */
    private SessionPage show() {
        SessionPage page = pages.page(actor, id);
        points.show(page, actor.person());
        return showBeside(page);
    }

    /** Shows all but the agenda, in which somebody may be typing. */
    private SessionPage showBeside(SessionPage page) {
        top.removeAll();
        top.add(new SessionHead(page, actor.person()));
        promises.removeAll();
        promises.add(promised(page));
        topics.removeAll();
        if (!page.topics().isEmpty()) {
            topics.add(new TopicList(page.topics(), words -> attempt(() -> add(words))));
        }
        return page;
    }

    private Paper promised(SessionPage page) {
        var paper = new Paper(Texts.of("supervision.promised"));
        if (page.promises().isEmpty()) {
            paper.add(new Paragraph(Texts.of("supervision.promised.none")));
            return paper;
        }
        var list = new UnorderedList();
        list.addClassName("wm-promises");
        page.promises()
                .forEach(promise -> list.add(new PromiseItem(
                        promise,
                        promise.ownerId().equals(page.session().supervisor().id())
                                ? page.session().supervisor().full()
                                : page.session().supervisee().full(),
                        page.today(),
                        this)));
        paper.add(list);
        return paper;
    }

    @Override
    public void settle(Promise promise, boolean done) {
        attempt(() -> {
            actions.settle(actor, id, promise.id(), done);
            showBeside(pages.page(actor, id));
            SayIt.done(Texts.of(done ? "supervision.promise.settled" : "supervision.promise.dropped"), () -> {
                actions.reopen(actor, id, promise.id());
                showBeside(pages.page(actor, id));
            });
        });
    }

    private void promise(NewPromise wanted) {
        actions.agree(actor, id, wanted);
        showBeside(pages.page(actor, id));
        SayIt.done(Texts.of("supervision.promise.kept"));
    }

    @Override
    public void add(String words) {
        agenda.add(actor, id, words);
        show();
        SayIt.done(Texts.of("supervision.agenda.added"));
    }

    @Override
    public void change(AgendaPoint point, String words) {
        boolean changed = agenda.change(actor, id, point.id(), point.version(), words);
        show();
        SayIt.done(Texts.of(changed ? "supervision.agenda.changed" : "supervision.agenda.beside"));
    }

    @Override
    public void remove(AgendaPoint point) {
        attempt(() -> {
            agenda.remove(actor, id, point.id(), point.version());
            show();
            SayIt.done(Texts.of("supervision.agenda.removed"), () -> add(point.words()));
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            SayIt.refused(refused);
            showBeside(pages.page(actor, id));
        }
    }
}
