package org.waymark.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.people.ChangedPost;
import org.waymark.people.PersonName;
import org.waymark.people.Post;
import org.waymark.people.PostCard;
import org.waymark.people.PostSheet;
import org.waymark.people.PostSheets;
import org.waymark.people.Posts;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator changes a post that has not ended. */
@Route(value = AdminPages.POST, layout = MainLayout.class)
@PageTitle("Change a post · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class PostView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PostSheets sheets;
    private final transient Posts posts;

    PostView(Actor actor, PostSheets sheets, Posts posts) {
        this.actor = actor;
        this.sheets = sheets;
        this.posts = posts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PostSheet sheet = sheets.post(actor, AdminPages.personIn(event), AdminPages.postIn(event));
        PostCard card = sheet.post().orElseThrow();
        PersonName person = sheet.person();
        var fields = new PostFields(sheet);
        fields.show(card.post());
        var form = new FormPaper();
        fields.addTo(form);
        form.act(Texts.of("admin.post.act"), () -> change(fields, card.post()));
        form.cancel(Places.person(person.id()));
        removeAll();
        add(
                Links.back(Places.person(person.id()), person.full()),
                new PageHead(
                        Texts.of("admin.post.title", person.full()),
                        Texts.of(
                                "admin.post.line",
                                card.service(),
                                Days.of(card.post().startsOn()))),
                form);
    }

    private void change(PostFields fields, Post before) {
        var faults = new Faults();
        PostFields.Chosen chosen = fields.chosen(faults);
        faults.refuseIfAny();
        Post after = posts.change(
                actor,
                new ChangedPost(
                        before.id(),
                        before.version(),
                        chosen.team(),
                        chosen.role(),
                        chosen.band(),
                        chosen.hours(),
                        chosen.term(),
                        chosen.strands(),
                        chosen.sites()));
        UI ui = getUI().orElseThrow();
        ui.navigate(Places.person(before.person()));
        SayIt.done(Texts.of("admin.post.done"), () -> {
            posts.change(actor, asItWas(before, after.version()));
            ui.refreshCurrentRoute(false);
        });
    }

    private static ChangedPost asItWas(Post post, int version) {
        return new ChangedPost(
                post.id(),
                version,
                post.team(),
                post.role(),
                post.payBand(),
                post.weeklyHours(),
                post.volunteerTermEndsOn(),
                post.strands(),
                post.sites());
    }
}
