package org.waymark.ui.candidates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.recruitment.CriterionMark;
import org.waymark.recruitment.MarkerStanding;
import org.waymark.recruitment.ShortlistFile;
import org.waymark.recruitment.Shortlisting;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.SaveLine;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where one of two people marks a candidate, and where both agree once both have handed in. */
@Route(value = Places.SHORTLIST_MARKS, layout = MainLayout.class)
@PageTitle("Shortlist a candidate · Waymark")
@StyleSheet("context://waymark/candidates.css")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class ShortlistMarksView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Shortlisting shortlisting;
    private final transient Today today;
    private final SaveLine saved = new SaveLine();
    private final ErrorSummary errors = new ErrorSummary();
    private Button giveBack = new Button();

    ShortlistMarksView(Actor actor, Shortlisting shortlisting, Today today) {
        this.actor = actor;
        this.shortlisting = shortlisting;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Routes.candidate(event));
    }

    private PageHead show(CandidateId id) {
        ShortlistFile file = shortlisting.one(actor, id);
        removeAll();
        var back = new Link(Places.shortlisting(file.page().list().getFirst().id()), Texts.of("candidate.toShortlist"));
        back.addClassNames("wm-back", "wm-small");
        var head = new PageHead(
                file.name(),
                CandidateTags.vacancy(file.page()),
                CandidateTags.button(Places.candidate(id), Texts.of("candidate.toCandidate"), false));
        errors.clear(Map.of());
        add(back, head, errors);
        var papers = new Div();
        papers.addClassName("wm-grid");
        file.both().ifPresent(both -> papers.add(new BothPaper(file, both, yes -> say(file, yes))));
        papers.add(marks(file));
        if (!file.toFree().isEmpty()) {
            papers.add(toFree(file));
        }
        if (file.both().isEmpty() && file.standing() == MarkerStanding.HANDED_IN) {
            papers.add(new Paper(new Span(Texts.of("candidate.waits", MarkerWords.others(file.others())))));
        }
        add(papers);
        return head;
    }

    private MarkFields marks(ShortlistFile file) {
        CandidateId id = file.candidate();
        var marks = new MarkFields(file, (place, mark) -> mark(id, place, mark));
        if (file.whyNotMark().isEmpty()) {
            var handIn = new Button(Texts.of("candidate.handIn"), click -> handIn(id, marks));
            handIn.addThemeVariants(ButtonVariant.PRIMARY);
            giveBack = new Button(Texts.of("candidate.giveBack"), click -> giveBack(id));
            giveBack.setVisible(file.mayGiveBack());
            var acts = new Div(handIn, giveBack, saved);
            acts.addClassName("wm-acts");
            marks.add(acts, CandidateTags.soft(Texts.of("candidate.handIn.means")));
        }
        return marks;
    }

    /** Who began and has not handed in, with a button for each that frees the place. */
    private Paper toFree(ShortlistFile file) {
        var acts = new Div();
        acts.addClassName("wm-acts");
        file.toFree()
                .forEach(seat -> acts.add(
                        new Button(Texts.of("candidate.free", seat.name()), click -> free(file.candidate(), seat))));
        return new Paper(Texts.of("candidate.free.title"), new Paragraph(Texts.of("candidate.free.means")), acts);
    }

    private void giveBack(CandidateId id) {
        FormPaper.sure(
                Texts.of("candidate.giveBack"),
                Texts.of("candidate.giveBack.sure"),
                () -> attempt(id, () -> {
                    shortlisting.giveBack(actor, id);
                    SayIt.done(Texts.of("candidate.givenBack"));
                }));
    }

    private void free(CandidateId id, ShortlistFile.Seat seat) {
        FormPaper.sure(
                Texts.of("candidate.free", seat.name()),
                Texts.of("candidate.free.sure", seat.name()),
                () -> attempt(id, () -> {
                    shortlisting.free(actor, id, seat.marker());
                    SayIt.done(Texts.of("candidate.freed", seat.name()));
                }));
    }

    /** Does the act, shows how the candidate stands then, and puts the reader at the top of it. */
    private void attempt(CandidateId id, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show(id).focus();
    }

    private void mark(CandidateId id, int place, CriterionMark mark) {
        try {
            shortlisting.mark(actor, id, place, mark);
            saved.at(today.now());
            giveBack.setVisible(true);
        } catch (Refused refused) {
            SayIt.refused(refused);
            show(id).focus();
        }
    }

    private void handIn(CandidateId id, MarkFields marks) {
        errors.clear(marks.groups());
        try {
            marks.mustBeWhole();
            shortlisting.handIn(actor, id);
            SayIt.done(Texts.of("candidate.handedIn"));
            show(id).focus();
        } catch (Refused refused) {
            errors.show(refused, marks.groups());
        }
    }

    private void say(ShortlistFile file, boolean yes) {
        attempt(file.candidate(), () -> {
            shortlisting.say(actor, file.candidate(), file.version(), yes);
            SayIt.done(Texts.of("candidate.said"));
        });
    }
}
