package org.waymark.ui.recruiter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.provision.SiteClearance;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.Start;
import org.waymark.vetting.StartException;
import org.waymark.vetting.StartExceptions;
import org.waymark.vetting.StartFile;
import org.waymark.vetting.StartPages;
import org.waymark.vetting.StartStanding;
import org.waymark.vetting.Starts;

/** The evidence of the gate for one start; a manager sees one word and may propose an exception for community duties. */
@Route(value = Places.START, layout = MainLayout.class)
@PageTitle("Start · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed({"RECRUITER", "SERVICE_MANAGER"})
@Prototype
class StartView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient StartPages pages;
    private final transient Starts starts;
    private final transient StartExceptions exceptions;

    StartView(Actor actor, StartPages pages, Starts starts, StartExceptions exceptions) {
        this.actor = actor;
        this.pages = pages;
        this.starts = starts;
        this.exceptions = exceptions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Routes.start(event));
    }

    private void show(StartId id) {
        removeAll();
        StartStanding standing = pages.standing(actor, id);
        boolean keeps = standing.mayKeep();
        var back = new Link(
                keeps ? Places.VETTING : Places.CANDIDATES,
                Texts.of(keeps ? "recruiter.board" : "recruiter.candidates"));
        back.addClassNames("wm-back", "wm-small");
        add(back);
        var papers = new Div();
        papers.addClassName("wm-grid");
        if (keeps) {
            evidence(pages.evidence(actor, id), papers);
        } else {
            add(new PageHead(standing.name(), standing.role()));
            papers.add(new StandingPaper(standing));
        }
        if (standing.mayPropose()) {
            papers.add(propose(id));
        }
        add(papers);
    }

    private void evidence(StartFile file, Div papers) {
        String sites = file.sites().stream().map(SiteClearance::name).collect(Collectors.joining(", "));
        add(new PageHead(
                file.name(), sites.isEmpty() ? file.role() : Texts.of("recruiter.case.post", file.role(), sites)));
        banners(file);
        Start start = file.start();
        LocalDate agreed = start.agreedStart();
        papers.add(new GatePaper(file));
        papers.add(
                agreed == null
                        ? agree(file)
                        : new AgreedPaper(
                                file,
                                agreed,
                                () -> attempt(start, () -> starts.takeBack(actor, start.id(), start.version()))));
        papers.add(
                new OfferPaper(
                        start, yes -> attempt(start, () -> starts.answered(actor, start.id(), start.version(), yes))),
                new ChecksPaper(file, (check, day) -> {
                    if (day == null) {
                        starts.checkNotDone(actor, start.id(), start.version(), check);
                    } else {
                        starts.checkDone(actor, start.id(), start.version(), check, day);
                    }
                    show(start.id());
                }));
        exception(file, start, papers);
        papers.add(new StartCasesPaper(file));
        var foot = new Paragraph(Texts.of("recruiter.start.print", file.maker(actor.person()), Days.of(file.today())));
        foot.addClassNames("wm-print-only", "wm-small");
        papers.add(foot);
    }

    private void exception(StartFile file, Start start, Div papers) {
        StartException exception = file.exception();
        if (exception != null) {
            papers.add(new ExceptionPaper(
                    file,
                    exception,
                    () -> attempt(start, () -> exceptions.confirm(actor, start.id(), exception.version())),
                    () -> attempt(start, () -> exceptions.end(actor, start.id(), exception.version()))));
        }
    }

    /** What nobody who opens the record may miss. */
    private void banners(StartFile file) {
        if (file.isReadyNoLonger()) {
            var stop = new Paragraph(Texts.of("recruiter.start.noLonger"));
            stop.addClassNames("wm-note", "wm-note-bad");
            add(stop);
        }
        StartException used = file.evidence().exception();
        if (used != null) {
            var note = new Paragraph(Texts.of(
                    "recruiter.exception.banner",
                    Days.of(used.untilDay()),
                    file.maker(used.proposedBy()),
                    file.maker(used.confirmedBy())));
            note.addClassName("wm-note");
            add(note);
        }
    }

    private AgreeForm agree(StartFile file) {
        var form = new AgreeForm(file);
        Start start = file.start();
        if (start.isOpen() && AgreeForm.isOpenFor(file)) {
            form.act(Texts.of("recruiter.agree.act"), () -> {
                starts.agree(actor, start.id(), start.version(), form.day());
                SayIt.done(Texts.of("recruiter.agree.done", file.name()));
                show(start.id());
            });
        }
        return form;
    }

    private ProposeForm propose(StartId id) {
        var form = new ProposeForm();
        form.act(Texts.of("recruiter.exception.propose.act"), () -> {
            exceptions.propose(actor, id, form.need(), form.until());
            SayIt.done(Texts.of("recruiter.exception.proposed.done"));
            show(id);
        });
        return form;
    }

    private void attempt(Start start, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show(start.id());
    }
}
