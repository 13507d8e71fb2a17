package org.waymark.ui.growth;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.waymark.development.CareerOffers;
import org.waymark.development.OfferSheet;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.people.RoleMoves;
import org.waymark.people.TypicalTime;
import org.waymark.people.WorkContact;
import org.waymark.recruitment.OpenPost;
import org.waymark.recruitment.OpenPosts;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** What helps with a step to a role: whom one may ask, which posts are open, and how long it usually took. */
@Route(value = Places.CAREER_STEP, layout = MainLayout.class)
@PageTitle("A step in my career · Waymark")
@StyleSheet("context://waymark/career.css")
@RolesAllowed("STAFF")
@Prototype
class CareerStepView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CareerOffers offers;
    private final transient OpenPosts posts;
    private final transient RoleMoves moves;

    CareerStepView(Actor actor, CareerOffers offers, OpenPosts posts, RoleMoves moves) {
        this.actor = actor;
        this.offers = offers;
        this.posts = posts;
        this.moves = moves;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Routes.role(event));
    }

    private void show(RoleCode role) {
        OfferSheet sheet = offers.about(actor, role);
        removeAll();
        var parts = new Div(
                new Paper(Texts.of("growth.step.time"), new Paragraph(time(sheet, moves.typical(actor, role)))),
                open(posts.of(actor, role)),
                colleagues(sheet),
                own(sheet));
        parts.addClassName("wm-grid");
        add(
                new PageHead(
                        Texts.of("growth.step", sheet.profile().name()),
                        Texts.of("growth.step.line"),
                        new Link(Places.career(role), Texts.of("growth.step.career")),
                        new Link(Places.profile(role), Texts.of("growth.step.profile"))),
                parts);
    }

    private static String time(OfferSheet sheet, TypicalTime time) {
        var mine = sheet.mine();
        return switch (time.told()) {
            case NO_MOVE -> Texts.of(mine == null ? "growth.step.time.noPost" : "growth.step.time.own");
            case TOO_FEW ->
                Texts.of(
                        "growth.step.time.few",
                        TypicalTime.LEAST,
                        mine == null ? "" : mine.name(),
                        sheet.profile().name());
            case TYPICAL ->
                Texts.of(
                        "growth.step.time.is",
                        time.people(),
                        mine == null ? "" : mine.name(),
                        sheet.profile().name(),
                        Texts.count("growth.step.months", time.months()));
        };
    }

    private static Paper open(List<OpenPost> open) {
        var paper = new Paper(Texts.of("growth.step.open"));
        if (open.isEmpty()) {
            paper.add(new Paragraph(Texts.of("growth.step.open.none")));
            return paper;
        }
        var table = new PlainTable(
                Texts.count("growth.step.open.caption", open.size()),
                List.of(
                        Texts.of("growth.step.open.title"),
                        Texts.of("growth.step.open.service"),
                        Texts.of("growth.step.open.hours"),
                        Texts.of("growth.step.open.pay"),
                        Texts.of("growth.step.open.closes")));
        for (OpenPost post : open) {
            LocalDate closes = post.closesOn();
            table.row(
                    new Span(post.title()),
                    List.of(
                            post.service(),
                            post.weeklyHours().stripTrailingZeros().toPlainString(),
                            post.pay().isEmpty() ? Texts.of("growth.step.open.notSaid") : post.pay(),
                            closes == null ? Texts.of("growth.step.open.notSaid") : Days.of(closes)));
        }
        paper.add(table, new Paragraph(Texts.of("growth.step.open.how")));
        return paper;
    }

    private static Paper colleagues(OfferSheet sheet) {
        var paper = new Paper(Texts.of("growth.step.ask"));
        if (sheet.colleagues().isEmpty()) {
            paper.add(new Paragraph(
                    Texts.of("growth.step.ask.none", sheet.profile().name())));
            return paper;
        }
        var table = new PlainTable(
                Texts.count("growth.step.ask.caption", sheet.colleagues().size()),
                List.of(
                        Texts.of("growth.step.ask.name"),
                        Texts.of("growth.step.ask.work"),
                        Texts.of("growth.step.ask.contact")));
        for (WorkContact colleague : sheet.colleagues()) {
            String address = colleague.workEmail();
            table.row(
                    new Span(colleague.name()),
                    new Span(sheet.work(colleague)),
                    address == null
                            ? new Span(Texts.of("growth.step.ask.noContact"))
                            : new Anchor("mailto:" + address, address));
        }
        paper.add(table);
        return paper;
    }

    /** One's own offer: who may see it, and the one act that gives or takes it. */
    private Paper own(OfferSheet sheet) {
        RoleCode role = sheet.profile().code();
        LocalDate since = sheet.since();
        var paper = new Paper(Texts.of("growth.step.own"));
        if (since != null) {
            paper.add(
                    new Paragraph(
                            Texts.of("growth.step.own.since", sheet.profile().name(), Days.of(since))),
                    new Button(Texts.of("growth.step.own.withdraw"), event -> {
                        offers.withdraw(actor, role);
                        done(role, "growth.step.own.withdrawn", () -> offers.offer(actor, role));
                    }));
        } else if (sheet.mayOffer()) {
            paper.add(
                    new Paragraph(
                            Texts.of("growth.step.own.line", sheet.profile().name())),
                    new Button(Texts.of("growth.step.own.offer"), event -> {
                        offers.offer(actor, role);
                        done(role, "growth.step.own.offered", () -> offers.withdraw(actor, role));
                    }));
        } else {
            paper.add(new Paragraph(Texts.of("growth.step.own.never")));
        }
        var seen = new Paragraph(Texts.of("growth.step.own.seen"));
        seen.addClassNames("wm-small", "wm-soft", "wm-eye");
        paper.add(seen);
        return paper;
    }

    private void done(RoleCode role, String sentence, Runnable undo) {
        show(role);
        SayIt.done(Texts.of(sentence), () -> {
            undo.run();
            show(role);
        });
    }
}
