package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonFile;
import org.waymark.people.PersonFiles;
import org.waymark.people.PersonName;
import org.waymark.people.PostCard;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.vetting.ClearanceSheet;
import org.waymark.vetting.Clearances;

/** Somebody's card: how to reach them, where they work, with whom; administrators change it from here. */
@Route(value = AdminPages.PERSON, layout = MainLayout.class)
@PageTitle("Person · Waymark")
@PermitAll
@Prototype
class PersonView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PersonFiles files;
    private final transient Frameworks frameworks;
    private final transient Clearances clearances;

    PersonView(Actor actor, PersonFiles files, Frameworks frameworks, Clearances clearances) {
        this.actor = actor;
        this.files = files;
        this.frameworks = frameworks;
        this.clearances = clearances;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId person = AdminPages.personIn(event);
        show(files.of(actor, person), frameworks.published(actor), clearances.about(actor, person));
    }

    private void show(PersonFile file, Framework framework, Optional<ClearanceSheet> clearance) {
        PersonCard card = file.card();
        add(Links.back(Places.DIRECTORY, Texts.of("admin.people.title")), head(file));
        if (card.leftOn() != null) {
            var left = new Paragraph(Texts.of("admin.person.left", Days.of(card.leftOn())));
            left.addClassName("wm-note");
            add(left);
        }
        var main = new Div(
                new PersonPosts(
                        file,
                        framework,
                        file.mayManage() || actor.is(card.name().id())),
                new PersonSupervision(file, actor.person()));
        main.addClassName("wm-grid");
        var side = new Div(contact(file));
        clearance.ifPresent(sheet -> side.add(new PersonClearances(sheet)));
        side.addClassName("wm-grid");
        if (file.mayManageAccount()) {
            side.add(account(card.name().id()));
        }
        var both = new Div(main, side);
        both.addClassName("wm-two");
        add(both);
    }

    private static PageHead head(PersonFile file) {
        PersonCard card = file.card();
        PersonId id = card.name().id();
        String line = card.posts().stream()
                .filter(post -> post.post().holdsOn(file.today()))
                .map(PostCard::service)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!file.mayManage() || card.leftOn() != null) {
            return new PageHead(card.name().full(), line);
        }
        return new PageHead(
                card.name().full(),
                line,
                Links.button(AdminPages.personDetails(id), Texts.of("admin.person.change")),
                Links.button(AdminPages.leaving(id), Texts.of("admin.person.leave")),
                Links.primary(AdminPages.newPost(id), Texts.of("admin.person.newPost")));
    }

    private static Component contact(PersonFile file) {
        PersonCard card = file.card();
        var facts = new Facts();
        facts.fact(
                Texts.of("admin.people.email"),
                card.workEmail() == null
                        ? new Span(Texts.of("admin.person.noEmail"))
                        : new Anchor("mailto:" + card.workEmail(), card.workEmail()));
        PersonName supervisor = card.supervisor();
        facts.fact(
                Texts.of("admin.person.supervisor"),
                supervisor == null
                        ? new Span(Texts.of("admin.person.noSupervisor"))
                        : Links.to(Places.person(supervisor.id()), supervisor.full()));
        if (card.supervisees() > 0) {
            facts.fact(
                    Texts.of("admin.person.supervises"), Texts.count("admin.person.supervisees", card.supervisees()));
        }
        return new Paper(Texts.of("admin.person.contact"), facts);
    }

    private static Component account(PersonId id) {
        var line = new Paragraph(Texts.of("admin.person.account.line"));
        line.addClassNames("wm-soft", "wm-small");
        return new Paper(
                Texts.of("admin.person.account"),
                line,
                Links.to(AdminPages.account(id), Texts.of("admin.person.account.open")));
    }
}
