package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.waymark.audit.AuditEntry;
import org.waymark.kernel.Actor;
import org.waymark.oversight.AuditSearch;
import org.waymark.people.People;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Who looked at one's own record and who changed it, newest first. */
@Route(value = Places.WHO_LOOKED, layout = MainLayout.class)
@PageTitle("Who looked at my record · Waymark")
@PermitAll
@Prototype
class WhoLookedView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 200;

    private final transient Actor actor;
    private final transient AuditSearch search;
    private final transient People people;

    WhoLookedView(Actor actor, AuditSearch search, People people) {
        this.actor = actor;
        this.search = search;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        AuditQuery query = AuditQuery.of(parameters);
        boolean mine = parameters.getSingleParameter("mine").isPresent();
        List<AuditEntry> all = search.aboutMe(actor, query.question().before(), MOST);
        List<AuditEntry> shown = all.stream()
                .filter(entry -> mine || entry.actorId() != actor.person().value())
                .toList();
        var names = people.names(actor, AuditWords.people(shown));
        removeAll();
        add(
                Links.back(Places.SECURITY, Texts.of("admin.security.title")),
                new PageHead(
                        Texts.of("admin.looked.title"),
                        Texts.of("admin.looked.line"),
                        mine
                                ? Links.button(Places.WHO_LOOKED, Texts.of("admin.looked.others"))
                                : Links.button(Places.WHO_LOOKED + "?mine=yes", Texts.of("admin.looked.mine"))));
        if (shown.isEmpty()) {
            add(new EmptyState(Texts.of("admin.looked.none"), Texts.of("admin.looked.none.why")));
        } else {
            add(new Paper(table(shown, new AuditWords(names, actor.person()))));
        }
        if (all.size() == MOST) {
            String older = Places.WHO_LOOKED + "?before=" + all.getLast().at() + (mine ? "&mine=yes" : "");
            add(Links.button(older, Texts.of("admin.audit.older")));
        }
    }

    private static Component table(List<AuditEntry> entries, AuditWords words) {
        var table = new ListTable(
                Texts.of("admin.looked.caption"),
                Texts.of("admin.audit.when"),
                Texts.of("admin.audit.by"),
                Texts.of("admin.audit.act"));
        entries.forEach(entry -> table.row(
                new Span(Days.of(entry.at())), new Span(words.who(entry)), new Span(AuditWords.act(entry.act()))));
        return table;
    }
}
