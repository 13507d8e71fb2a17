package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.VettingCase;
import org.waymark.vetting.VettingCases;

/** Where a recruiter opens a case for a candidate. */
@Route(value = Places.NEW_VETTING_CASE, layout = MainLayout.class)
@PageTitle("New vetting case · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class NewCaseView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CaseBoards boards;
    private final transient VettingCases cases;

    NewCaseView(Actor actor, CaseBoards boards, VettingCases cases) {
        this.actor = actor;
        this.boards = boards;
        this.cases = cases;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = new CaseForm(boards.choices(actor));
        form.act(Texts.of("recruiter.new.open"), () -> {
            VettingCase opened = cases.open(actor, form.wanted());
            getUI().ifPresent(ui -> ui.navigate(Places.vettingCase(opened.id())));
            SayIt.done(Texts.of("recruiter.new.opened"));
        });
        form.cancel(Places.VETTING);
        removeAll();
        var back = new Link(Places.VETTING, Texts.of("recruiter.board"));
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(Texts.of("recruiter.new"), Texts.of("recruiter.new.line")), form);
    }
}
