package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.people.Directory;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.CaseChoices;
import org.waymark.vetting.Start;
import org.waymark.vetting.Starts;

/** Where a recruiter opens the start of a candidate or of somebody who works here, with the cases that its sites ask for. */
@Route(value = Places.NEW_VETTING_CASE, layout = MainLayout.class)
@PageTitle("New start · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class NewCaseView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PEOPLE = 20;

    private final transient Actor actor;
    private final transient CaseBoards boards;
    private final transient Starts starts;
    private final transient Directory directory;

    NewCaseView(Actor actor, CaseBoards boards, Starts starts, Directory directory) {
        this.actor = actor;
        this.boards = boards;
        this.starts = starts;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseChoices choices = boards.choices(actor);
        var form = new StartForm(choices, choices.rules().today(), text -> directory.find(actor, text, MOST_PEOPLE));
        form.act(Texts.of("recruiter.new.open"), () -> {
            Start opened = starts.open(actor, form.wanted());
            getUI().ifPresent(ui -> ui.navigate(Places.start(opened.id())));
            SayIt.done(Texts.of("recruiter.new.opened"));
        });
        form.cancel(Places.VETTING);
        removeAll();
        var back = new Link(Places.VETTING, Texts.of("recruiter.board"));
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(Texts.of("recruiter.new"), Texts.of("recruiter.new.line")), form);
    }
}
