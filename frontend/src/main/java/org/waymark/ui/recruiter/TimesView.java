package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.vetting.PastCases;
import org.waymark.vetting.TimesSheet;
import org.waymark.vetting.VettingTimes;

/** How long vetting takes, per force, level and stage, from our own history. */
@Route(value = Places.VETTING_TIMES, layout = MainLayout.class)
@PageTitle("How long vetting takes · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed({"RECRUITER", "SERVICE_MANAGER"})
@Prototype
class TimesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String CSV = "text/csv";

    private final transient Actor actor;
    private final transient VettingTimes times;

    TimesView(Actor actor, VettingTimes times) {
        this.actor = actor;
        this.times = times;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TimesSheet sheet = times.of(actor);
        removeAll();
        add(new PageHead(Texts.of("recruiter.times"), Texts.of("recruiter.times.line"), csv()));
        if (sheet.lines().isEmpty()) {
            add(new EmptyState(Texts.of("recruiter.times.empty"), Texts.of("recruiter.times.empty.why")));
            return;
        }
        var papers = new Div(returned(sheet.returned()));
        papers.addClassName("wm-grid");
        sheet.lines().forEach(line -> papers.add(new TimesPaper(sheet.rules(), line)));
        papers.add(open(sheet));
        add(papers);
    }

    private Component csv() {
        var handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = times.csv(actor);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "waymark-vetting-times.csv", CSV, bytes.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("recruiter.times.csv"));
    }

    private static Component returned(PastCases.@org.jspecify.annotations.Nullable Returned returned) {
        String words = returned == null
                ? Texts.of("recruiter.times.returned.few")
                : returned.back() == 0
                        ? Texts.of("recruiter.times.returned.none", returned.sent())
                        : Texts.of("recruiter.times.returned", returned.oneIn(), returned.back(), returned.sent());
        return new Paper(Texts.of("recruiter.times.returned.title"), new Paragraph(words));
    }

    private static Component open(TimesSheet sheet) {
        var table = new PlainTable(
                Texts.of("recruiter.times.open.caption"),
                List.of(Texts.of("recruiter.times.age"), Texts.of("recruiter.times.cases")));
        for (TimesSheet.Age age : TimesSheet.Age.values()) {
            table.row(
                    new Span(Texts.of("recruiter.age." + age.name())),
                    new Span(
                            sheet.open().containsKey(age)
                                    ? String.valueOf(sheet.open().get(age))
                                    : Texts.of("recruiter.times.open.few")));
        }
        return new Paper(Texts.of("recruiter.times.open"), table);
    }
}
