package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.audit.AuditCheck;
import org.waymark.audit.AuditEntry;
import org.waymark.kernel.Actor;
import org.waymark.oversight.AuditSearch;
import org.waymark.people.Directory;
import org.waymark.people.People;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Where auditors read who did what, and prove that nothing in the trail was changed. */
@Route(value = Places.AUDIT, layout = MainLayout.class)
@PageTitle("Audit trail · Waymark")
@RolesAllowed("AUDITOR")
@Prototype
class AuditView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 30;

    private final transient Actor actor;
    private final transient AuditSearch search;
    private final transient People people;
    private final transient Directory directory;
    private final Div checked = new Div();

    AuditView(Actor actor, AuditSearch search, People people, Directory directory) {
        this.actor = actor;
        this.search = search;
        this.people = people;
        this.directory = directory;
        checked.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditQuery query = AuditQuery.of(event.getLocation().getQueryParameters());
        List<AuditEntry> entries = search.newest(actor, query.question());
        var asked = new HashSet<>(AuditWords.people(entries));
        Stream.of(query.about(), query.by()).filter(Objects::nonNull).forEach(asked::add);
        var names = people.names(actor, asked);
        removeAll();
        checked.removeAll();
        add(
                new PageHead(
                        Texts.of("admin.audit.title"),
                        Texts.of("admin.audit.line"),
                        new Button(Texts.of("admin.audit.check"), click -> check())),
                checked,
                new AuditFilters(query, names, typed -> directory.find(actor, typed, MOST), this::open));
        if (entries.isEmpty()) {
            add(new EmptyState(
                    Texts.of("admin.audit.none"),
                    Texts.of("admin.audit.none.why"),
                    Links.to(Places.AUDIT, Texts.of("admin.audit.all"))));
            return;
        }
        add(new Paper(new AuditTable(entries, new AuditWords(names, actor.person()))), pages(query, entries));
    }

    private void open(AuditQuery query) {
        getUI().ifPresent(ui -> ui.navigate(Places.AUDIT, query.toQuery()));
    }

    private Component pages(AuditQuery query, List<AuditEntry> entries) {
        var pages = new Div();
        pages.addClassNames("wm-acts", "wm-pages");
        if (query.before() != null) {
            pages.add(new Button(Texts.of("admin.audit.newest"), event -> open(query.olderThan(null))));
        }
        if (entries.size() == AuditQuery.PAGE) {
            pages.add(new Button(
                    Texts.of("admin.audit.older"),
                    event -> open(query.olderThan(entries.getLast().at()))));
        }
        return pages;
    }

    private void check() {
        AuditCheck check = search.verify(actor);
        checked.removeAll();
        var words = new Paragraph(
                check.isWhole()
                        ? Texts.of("admin.audit.whole", check.rows())
                        : Texts.of("admin.audit.broken", check.rows(), String.join(" ", check.breaks())));
        words.addClassNames("wm-note", check.isWhole() ? "wm-note-good" : "wm-note-bad");
        checked.add(words);
    }
}
