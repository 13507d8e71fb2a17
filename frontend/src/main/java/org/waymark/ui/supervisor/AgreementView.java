package org.waymark.ui.supervisor;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Settled;
import org.waymark.assessment.Settlements;
import org.waymark.development.DevelopmentGoals;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a supervisor and a person agree levels; managers read along. */
@Route(value = Places.AGREE + "/:assessment", layout = MainLayout.class)
@PageTitle("Agree levels · Waymark")
@RolesAllowed({"SUPERVISOR", "SERVICE_MANAGER"})
@Prototype
class AgreementView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Agreements agreements;
    private final transient Settlements settlements;
    private final transient DevelopmentGoals goals;
    private final transient Acts acts = new Settling();
    private final transient Steps steps = new Steps();
    private final SheetPage page = new SheetPage(acts, this::undo, this::askToConfirm);
    private transient AssessmentId id = new AssessmentId(0);
    private int shown;

    AgreementView(Actor actor, Agreements agreements, Settlements settlements, DevelopmentGoals goals) {
        this.actor = actor;
        this.agreements = agreements;
        this.settlements = settlements;
        this.goals = goals;
        addClassName("wm-agree");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new AssessmentId(
                Ids.parse(event.getRouteParameters().get("assessment").orElse("")));
        steps.clear();
        AgreementSheet sheet = agreements.show(actor, id);
        page.goals(goals.ofPeople(actor, List.of(sheet.head().person())));
        show(sheet);
        page.open(Set.copyOf(event.getLocation().getQueryParameters().getParameters("open")));
    }

    private void ask() {
        show(agreements.show(actor, id));
    }

    private void show(AgreementSheet sheet) {
        shown = sheet.head().version();
        page.show(sheet, !steps.isEmpty());
    }

    /** Keeps one change; where somebody else was faster, says so beside the competency and shows what stands now. */
    private void keep(CompetencyCode competency, java.util.function.Supplier<Settled> change) {
        page.notSavedYet();
        try {
            page.savedAt(change.get().when());
            ask();
        } catch (Refused.ChangedMeanwhile refused) {
            ask();
            page.trouble(competency, refused.sentence());
        }
    }

    private void undo() {
        switch (steps.last()) {
            case Step.Nothing() -> SayIt.done(Texts.of("supervisor.undo.nothing"));
            case Step.Domain(int version) -> {
                page.notSavedYet();
                page.savedAt(settlements.takeBack(actor, id, version).when());
                ask();
            }
            case Step.One one -> keep(one.competency(), () -> back(one));
        }
    }

    private Settled back(Step.One one) {
        int version = one.versionIn(agreements.show(actor, id));
        Answer before = one.before();
        return before == null
                ? settlements.unsettle(actor, id, one.competency(), version)
                : settlements.settle(actor, id, one.competency(), before.levelOrNone(), version);
    }

    /** What is confirmed is what the supervisor had before them when they asked for it. */
    private void askToConfirm() {
        int seen = shown;
        AgreementSheet sheet = agreements.show(actor, id);
        show(sheet);
        if (!page.isComplete(sheet)) {
            return;
        }
        var dialog = new ConfirmDialog(
                Texts.count("supervisor.confirm.ask", sheet.settled()),
                Texts.of("supervisor.confirm.means", sheet.head().name()),
                Texts.count("supervisor.confirm.act", sheet.settled()),
                event -> confirm(seen));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("supervisor.confirm.cancel"));
        dialog.open();
    }

    private void confirm(int seen) {
        try {
            agreements.confirm(actor, id, seen);
            steps.clear();
            ask();
            page.toTop();
        } catch (Refused.ChangedMeanwhile refused) {
            ask();
            SayIt.refused(refused);
        }
    }

    /** The acts of the sheet. */
    private final class Settling implements Acts {

        @Override
        public void settle(AgreementSheet.Line line, Answer answer) {
            keep(line.competency(), () -> {
                Settled done = settlements.settle(actor, id, line.competency(), answer.levelOrNone(), line.version());
                steps.add(new Step.One(line.competency(), line.settled(), answer));
                return done;
            });
        }

        @Override
        public void settleCalm(DomainCode domain) {
            page.notSavedYet();
            Settled done = settlements.settleCalm(actor, id, Set.of(domain));
            steps.add(new Step.Domain(done.version()));
            page.savedAt(done.when());
            ask();
        }

        @Override
        public void turned(DomainCode domain, boolean open) {
            page.keepInAddress(id);
        }
    }
}
