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
import org.waymark.people.PostSheet;
import org.waymark.people.PostSheets;
import org.waymark.people.Posts;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator starts somebody in a post. */
@Route(value = AdminPages.NEW_POST, layout = MainLayout.class)
@PageTitle("Start a post · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class NewPostView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PostSheets sheets;
    private final transient Posts posts;

    NewPostView(Actor actor, PostSheets sheets, Posts posts) {
        this.actor = actor;
        this.sheets = sheets;
        this.posts = posts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostSheet sheet = sheets.newPost(actor, AdminPages.personIn(event));
        PersonName person = sheet.person();
        removeAll();
        add(
                Links.back(Places.person(person.id()), person.full()),
                new PageHead(Texts.of("admin.newPost.title", person.full()), Texts.of("admin.newPost.line")));
        if (sheet.places().isEmpty()) {
            add(new EmptyState(
                    Texts.of("admin.newPost.noService"),
                    Texts.of("admin.newPost.noService.why"),
                    Links.to(AdminPages.NEW_SERVICE, Texts.of("admin.services.add"))));
            return;
        }
        var form = new PostForm(sheet, Texts.of("admin.posts.starts"));
        form.act(Texts.of("admin.newPost.act"), () -> start(form, person));
        form.cancel(Places.person(person.id()));
        add(form);
    }

    private void start(PostForm form, PersonName person) {
        Post post = posts.start(actor, form.newPost());
        getUI().ifPresent(ui -> ui.navigate(Places.person(person.id())));
        SayIt.done(Texts.of("admin.newPost.done", person.full(), Days.of(post.startsOn())));
    }
}
