package org.waymark.ui.recruiter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.guidance.GivenAnswer;
import org.waymark.guidance.Guidance;
import org.waymark.guidance.GuidanceFile;
import org.waymark.guidance.GuidanceItem;
import org.waymark.guidance.GuidanceLink;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** The checklist of a candidate: the link that lets them read it, and what they said and when. */
@Route(value = Places.START_GUIDANCE, layout = MainLayout.class)
@PageTitle("Checklist · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class GuidanceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Guidance guidance;

    GuidanceView(Actor actor, Guidance guidance) {
        this.actor = actor;
        this.guidance = guidance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Routes.start(event), "");
    }

    private void show(StartId id, String secret) {
        GuidanceFile file = guidance.file(actor, id);
        removeAll();
        var back = new Link(Places.start(id), Texts.of("recruiter.guide.back"));
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(Texts.of("recruiter.guide"), Texts.of("recruiter.guide.of", file.name())));
        var papers = new Div(link(file, secret), said(file));
        papers.addClassName("wm-grid");
        add(papers);
    }

    private Paper link(GuidanceFile file, String secret) {
        StartId id = file.start().id();
        var paper = new Paper(Texts.of("recruiter.guide.link"));
        GuidanceLink link = file.link();
        paper.add(new Paragraph(
                link == null
                        ? Texts.of("recruiter.guide.link.none")
                        : Texts.of(
                                file.open() ? "recruiter.guide.link.open" : "recruiter.guide.link.shut",
                                Days.of(link.madeAt()),
                                Days.of(link.expiresAt()))));
        if (!secret.isEmpty()) {
            var address = new TextField(Texts.of("recruiter.guide.link.address"));
            address.setReadOnly(true);
            address.setWidthFull();
            address.setValue("/" + Places.guidanceLink(secret));
            address.setHelperText(Texts.of("recruiter.guide.link.once"));
            address.setId("guidance-link");
            paper.add(address);
        }
        paper.add(acts(file, id));
        return paper;
    }

    private Div acts(GuidanceFile file, StartId id) {
        GuidanceLink link = file.link();
        var acts = new Div();
        acts.addClassName("wm-acts");
        if (file.start().isOpen()) {
            acts.add(new Button(
                    Texts.of(link == null ? "recruiter.guide.make" : "recruiter.guide.again"),
                    event -> attempt(id, () -> show(id, guidance.send(actor, id)))));
        }
        if (file.open()) {
            acts.add(new Button(
                    Texts.of("recruiter.guide.revoke"),
                    event -> attempt(id, () -> {
                        guidance.revoke(actor, id);
                        SayIt.done(Texts.of("recruiter.guide.revoked"));
                        show(id, "");
                    })));
        }
        acts.add(new Link(Places.EASY_READ, Texts.of("recruiter.easy")));
        return acts;
    }

    private static Paper said(GuidanceFile file) {
        var table = new PlainTable(
                Texts.of("recruiter.guide.caption"),
                List.of(
                        Texts.of("recruiter.guide.item"),
                        Texts.of("recruiter.guide.said"),
                        Texts.of("recruiter.guide.when")));
        for (GuidanceItem item : file.items()) {
            GivenAnswer given = file.answers().get(item.code());
            table.row(
                    new Span(item.title()),
                    new Span(
                            given == null
                                    ? Texts.of("recruiter.guide.notYet")
                                    : Texts.of("recruiter.guide.answer."
                                            + given.answer().name())),
                    new Span(given == null ? "" : Days.of(given.saidOn())));
        }
        var line = new Paragraph(Texts.of(
                "recruiter.guide.done",
                Long.toString(file.done()),
                Integer.toString(file.items().size())));
        var kept = new Paragraph(Texts.of("recruiter.guide.kept"));
        kept.addClassNames("wm-small", "wm-soft");
        return new Paper(Texts.of("recruiter.guide.read"), line, table, kept);
    }

    private void attempt(StartId id, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            SayIt.refused(refused);
            show(id, "");
        }
    }
}
