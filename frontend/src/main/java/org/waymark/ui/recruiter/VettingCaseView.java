package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.CaseFile;
import org.waymark.vetting.ClosedAs;
import org.waymark.vetting.ReturnedFor;
import org.waymark.vetting.Stage;
import org.waymark.vetting.VettingCase;
import org.waymark.vetting.VettingCases;

/** One vetting case: how it stands, where it can go next, what the police decided, and what happened so far. */
@Route(value = Places.VETTING_CASE, layout = MainLayout.class)
@PageTitle("Vetting case · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed("RECRUITER")
@Prototype
class VettingCaseView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CaseBoards boards;
    private final transient VettingCases cases;

    VettingCaseView(Actor actor, CaseBoards boards, VettingCases cases) {
        this.actor = actor;
        this.boards = boards;
        this.cases = cases;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(boards.file(actor, Routes.vettingCase(event)));
    }

    private void show(CaseFile file) {
        removeAll();
        var back = new Link(Places.VETTING, Texts.of("recruiter.board"));
        back.addClassNames("wm-back", "wm-small");
        var papers = new Div(new CasePaper(file));
        papers.addClassName("wm-grid");
        if (file.card().one().isOpen()) {
            papers.add(new MovePaper(file, (stage, why) -> move(file, stage, why), () -> undo(file)), plan(file));
            if (file.mayDecide()) {
                papers.addComponentAtIndex(2, decision(file));
            }
            papers.add(new ClosePaper(file, how -> close(file, how)));
        }
        papers.add(new CaseTimeline(file));
        add(back, new PageHead(file.card().name(), CaseWords.post(file.card())), papers);
    }

    private void move(CaseFile file, Stage to, @Nullable ReturnedFor why) {
        VettingCase one = file.card().one();
        attempt(() -> {
            cases.move(actor, one.id(), one.version(), to, why);
            SayIt.done(Texts.of("recruiter.moved", file.card().name(), RuleWords.stage(to)));
        });
        again(one);
    }

    private void undo(CaseFile file) {
        VettingCase one = file.card().one();
        attempt(() -> {
            cases.undo(actor, one.id(), one.version());
            SayIt.done(Texts.of("recruiter.undone"));
        });
        again(one);
    }

    private void close(CaseFile file, ClosedAs how) {
        VettingCase one = file.card().one();
        attempt(() -> {
            cases.close(actor, one.id(), one.version(), how);
            SayIt.done(Texts.of("recruiter.closed.done"));
        });
        again(one);
    }

    private Component decision(CaseFile file) {
        VettingCase one = file.card().one();
        var form = new DecisionForm(file);
        form.act(Texts.of("recruiter.decide.save"), () -> {
            cases.decide(actor, one.id(), one.version(), form.decision());
            SayIt.done(Texts.of("recruiter.decide.saved"));
            again(one);
        });
        return form;
    }

    private FormPaper plan(CaseFile file) {
        VettingCase one = file.card().one();
        var form = new PlanForm(one);
        form.act(Texts.of("recruiter.plan.save"), () -> {
            cases.plan(actor, one.id(), one.version(), form.plan());
            SayIt.done(Texts.of("recruiter.plan.saved"));
            again(one);
        });
        return form;
    }

    private void again(VettingCase one) {
        show(boards.file(actor, one.id()));
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
    }
}
