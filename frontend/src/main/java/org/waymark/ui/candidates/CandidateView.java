package org.waymark.ui.candidates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.LeavingId;
import org.waymark.kernel.Refused;
import org.waymark.recruitment.CandidateFile;
import org.waymark.recruitment.CandidateLists;
import org.waymark.recruitment.CandidateOutcome;
import org.waymark.recruitment.CandidateStage;
import org.waymark.recruitment.Candidates;
import org.waymark.recruitment.Retention;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** One candidate: how far they are, what is kept of them, and what can be done next. */
@Route(value = Places.CANDIDATE, layout = MainLayout.class)
@PageTitle("Candidate · Waymark")
@StyleSheet("context://waymark/candidates.css")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class CandidateView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CandidateLists lists;
    private final transient Candidates candidates;
    private final transient Retention retention;

    CandidateView(Actor actor, CandidateLists lists, Candidates candidates, Retention retention) {
        this.actor = actor;
        this.lists = lists;
        this.candidates = candidates;
        this.retention = retention;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Routes.candidate(event));
    }

    private PageHead show(CandidateId id) {
        CandidateFile file = lists.one(actor, id);
        removeAll();
        var papers = new Div(new CandidatePaper(file));
        papers.addClassName("wm-grid");
        file.kept().ifPresent(kept -> {
            if (kept.offer() != CandidateFile.Offer.NONE || kept.start() != null) {
                papers.add(new OfferPaper(file, kept));
            }
            papers.add(new CandidateActs(file, kept, new Moves(id, file)));
        });
        var head = new PageHead(
                file.line().name(),
                CandidateTags.vacancy(file.page()),
                ways(file).toArray(Component[]::new));
        add(CandidateTags.back(file.page()), head, papers);
        return head;
    }

    private List<Component> ways(CandidateFile file) {
        CandidateId id = file.line().id();
        var ways = new ArrayList<Component>();
        if (file.mayAssess() && file.hasCriteria()) {
            ways.add(CandidateTags.button(Places.shortlistMarks(id), Texts.of("candidate.shortlisting"), false));
        }
        if (file.mayAssess() && file.line().stage() != CandidateStage.RECEIVED) {
            ways.add(CandidateTags.button(Places.panelMarks(id), Texts.of("candidate.panel"), false));
        }
        if (file.kept().isPresent()) {
            ways.add(CandidateTags.button(Places.correctCandidate(id), Texts.of("candidate.correct"), false));
            ways.add(keep(file));
        }
        return ways;
    }

    /** Asks for the inquiry or claim that keeps the record beyond its time. */
    private Component keep(CandidateFile file) {
        String name = file.line().name();
        return new Button(
                Texts.of("leaving.keep"),
                event -> new HoldDialog(name, reference -> {
                            retention.hold(actor, new LeavingId(file.line().id().value()), reference);
                            SayIt.done(Texts.of("leaving.kept", name, reference));
                        })
                        .open());
    }

    /** Does what was chosen and shows the candidate as they are then. */
    private final class Moves implements CandidateActs.Acts {

        private final CandidateId id;
        private final CandidateFile file;

        Moves(CandidateId id, CandidateFile file) {
            this.id = id;
            this.file = file;
        }

        @Override
        public void move(CandidateStage to) {
            attempt(() -> {
                candidates.move(actor, id, version(), to);
                SayIt.done(Texts.of("candidate.moved", file.line().name(), CandidateTags.stage(to)), this::undoLast);
            });
        }

        @Override
        public void close(CandidateOutcome how) {
            attempt(() -> {
                candidates.close(actor, id, version(), how);
                String said = Texts.of("candidate.moved", file.line().name(), CandidateTags.outcome(how));
                if (hasStart()) {
                    SayIt.done(said);
                } else {
                    SayIt.done(said, this::undoLast);
                }
            });
        }

        @Override
        public void reopen() {
            attempt(() -> {
                candidates.reopen(actor, id, version());
                SayIt.done(Texts.of("candidate.reopened"));
            });
        }

        @Override
        public void undo() {
            attempt(() -> takeBack(version()));
        }

        /** The act that was just done made one new version. */
        private void undoLast() {
            attempt(() -> takeBack(version() + 1));
        }

        private void takeBack(int version) {
            candidates.undo(actor, id, version);
            SayIt.done(Texts.of("candidate.undone"));
        }

        /** What ended with a start cannot be taken back. */
        private boolean hasStart() {
            return file.kept().filter(kept -> kept.start() != null).isPresent();
        }

        private int version() {
            return file.line().version();
        }

        private void attempt(Runnable act) {
            try {
                act.run();
            } catch (Refused refused) {
                SayIt.refused(refused);
            }
            show(id).focus();
        }
    }
}
