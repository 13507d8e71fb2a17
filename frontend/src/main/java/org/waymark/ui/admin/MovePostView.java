package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.people.PersonName;
import org.waymark.people.Post;
import org.waymark.people.PostCard;
import org.waymark.people.PostSheet;
import org.waymark.people.PostSheets;
import org.waymark.people.Posts;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator moves somebody from one post to another in one act. */
@Route(value = AdminPages.MOVE_POST, layout = MainLayout.class)
@PageTitle("Move to another post · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class MovePostView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PostSheets sheets;
    private final transient Posts posts;

    MovePostView(Actor actor, PostSheets sheets, Posts posts) {
        this.actor = actor;
        this.sheets = sheets;
        this.posts = posts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostSheet sheet = sheets.post(actor, AdminPages.personIn(event), AdminPages.postIn(event));
        PostCard card = sheet.post().orElseThrow();
        PersonName person = sheet.person();
        var form = new PostForm(sheet, Texts.of("admin.move.starts"));
        form.show(card.post());
        form.act(Texts.of("admin.move.act"), () -> move(form, card.post(), person));
        form.cancel(Places.person(person.id()));
        removeAll();
        add(
                Links.back(Places.person(person.id()), person.full()),
                new PageHead(
                        Texts.of("admin.move.title", person.full()),
                        Texts.of(
                                "admin.move.line",
                                PeopleGrid.named(sheet.roles(), card.post().role()),
                                card.service())),
                form);
    }

    private void move(PostForm form, Post before, PersonName person) {
        Post post = posts.move(actor, before.id(), before.version(), form.newPost());
        getUI().ifPresent(ui -> ui.navigate(Places.person(person.id())));
        SayIt.done(Texts.of("admin.move.done", person.full(), Days.of(post.startsOn())));
    }
}
