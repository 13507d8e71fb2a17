package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.people.PersonName;
import org.waymark.people.Post;
import org.waymark.people.PostCard;
import org.waymark.people.PostSheet;
import org.waymark.people.PostSheets;
import org.waymark.people.Posts;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator ends a post with its last day. */
@Route(value = AdminPages.END_POST, layout = MainLayout.class)
@PageTitle("End a post · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class EndPostView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PostSheets sheets;
    private final transient Posts posts;

    EndPostView(Actor actor, PostSheets sheets, Posts posts) {
        this.actor = actor;
        this.sheets = sheets;
        this.posts = posts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostSheet sheet = sheets.post(actor, AdminPages.personIn(event), AdminPages.postIn(event));
        PostCard card = sheet.post().orElseThrow();
        PersonName person = sheet.person();
        String role = PeopleGrid.named(sheet.roles(), card.post().role());
        var form = new FormPaper();
        LocalDate known = card.post().endsOn();
        var day = form.field(
                "endsOn", new DayField(Texts.of("admin.endPost.day"), known == null ? sheet.today() : known));
        form.grave(
                Texts.of("admin.endPost.act"),
                Texts.of("admin.endPost.sure", person.full(), role, card.service()),
                () -> end(card.post(), day, person));
        form.cancel(Places.person(person.id()));
        removeAll();
        add(
                Links.back(Places.person(person.id()), person.full()),
                new PageHead(
                        Texts.of("admin.endPost.title", person.full()),
                        Texts.of("admin.endPost.line", role, card.service())),
                form);
    }

    private void end(Post post, DayField day, PersonName person) {
        var faults = new Faults();
        LocalDate last = day.required(faults, "endsOn", Texts.of("admin.endPost.day.missing"));
        faults.refuseIfAny();
        posts.end(actor, post.id(), last, post.version());
        getUI().ifPresent(ui -> ui.navigate(Places.person(person.id())));
        SayIt.done(Texts.of("admin.endPost.done", person.full(), Days.of(last)));
    }
}
