package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Strand;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.people.PersonFile;
import org.waymark.people.Post;
import org.waymark.people.PostCard;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The posts of a person, the past ones folded away; hours and pay band are not for every colleague to see. */
class PersonPosts extends Paper {

    private static final long serialVersionUID = 1L;

    private final boolean hours;

    PersonPosts(PersonFile file, Framework framework, boolean hours) {
        super(Texts.of("admin.posts.title"));
        this.hours = hours;
        PersonId person = file.card().name().id();
        boolean acts = file.mayManage() && file.card().leftOn() == null;
        if (file.card().posts().isEmpty()) {
            var none = new Paragraph(Texts.of(acts ? "admin.posts.none.admin" : "admin.posts.none"));
            none.addClassName("wm-soft");
            add(none);
        }
        file.card()
                .posts()
                .forEach(post -> add(post(file, post, framework, acts ? acts(person, post, framework) : null)));
        if (!file.past().isEmpty()) {
            var past = new Details(Texts.count("admin.posts.past", file.past().size()));
            file.past().forEach(post -> past.add(post(file, post, framework, null)));
            add(past);
        }
    }

    private static Component acts(PersonId person, PostCard card, Framework framework) {
        PostId post = card.post().id();
        String which = Texts.of("admin.posts.which", name(card.post(), framework), card.service());
        var acts = new Div(
                Links.to(AdminPages.post(person, post), Texts.of("admin.posts.change"), which),
                Links.to(AdminPages.movePost(person, post), Texts.of("admin.posts.move"), which),
                Links.to(AdminPages.endPost(person, post), Texts.of("admin.posts.end"), which));
        acts.addClassNames("wm-acts", "wm-small");
        return acts;
    }

    private Component post(PersonFile file, PostCard card, Framework framework, @Nullable Component acts) {
        Post post = card.post();
        var title = new H3(name(post, framework));
        var top = new Div(title);
        top.addClassNames("wm-row", "wm-between");
        if (post.startsOn().isAfter(file.today())) {
            top.add(new StatusTag(Texts.of("admin.posts.future"), StatusTag.Tone.ACT));
        }
        var facts = new Facts()
                .fact(Texts.of("admin.posts.service"), card.service())
                .fact(Texts.of("admin.posts.team"), card.team())
                .fact(Texts.of("admin.posts.sites"), String.join(", ", card.sites()))
                .fact(Texts.of("admin.posts.strands"), strands(post, framework))
                .fact(Texts.of("admin.posts.hours"), hours ? hours(post) : "")
                .fact(Texts.of("admin.posts.when"), when(post))
                .fact(
                        Texts.of("admin.posts.term"),
                        post.volunteerTermEndsOn() == null ? "" : Days.of(post.volunteerTermEndsOn()));
        var whole = new Div(top, facts);
        whole.addClassName("wm-post");
        if (acts != null) {
            whole.add(acts);
        }
        if (file.mayRaise().contains(post.service())) {
            var raise = new Div(Links.to(
                    Places.vacancyLike(post.service(), post.person(), post.id()),
                    Texts.of("admin.posts.vacancy"),
                    Texts.of("admin.posts.which", name(post, framework), card.service())));
            raise.addClassNames("wm-acts", "wm-small", "wm-no-print");
            whole.add(raise);
        }
        return whole;
    }

    static String name(Post post, Framework framework) {
        return PeopleGrid.named(framework.roles(), post.role());
    }

    private static String strands(Post post, Framework framework) {
        return framework.strands().stream()
                .filter(strand -> post.strands().contains(strand.code()))
                .map(Strand::name)
                .collect(Collectors.joining(", "));
    }

    private static String hours(Post post) {
        String hours = Texts.of(
                "admin.posts.hours.value",
                post.weeklyHours().stripTrailingZeros().toPlainString());
        return post.payBand().isEmpty() ? hours : hours + ", " + Texts.of("admin.posts.band.value", post.payBand());
    }

    private static String when(Post post) {
        return post.endsOn() == null
                ? Texts.of("admin.posts.since", Days.of(post.startsOn()))
                : Texts.of("admin.posts.fromTo", Days.of(post.startsOn()), Days.of(post.endsOn()));
    }
}
