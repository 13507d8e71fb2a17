package org.waymark.ui.candidates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.recruitment.CriterionMark;
import org.waymark.recruitment.MarkerStanding;
import org.waymark.recruitment.ShortlistFile;
import org.waymark.recruitment.Shortlisting;
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

    ShortlistMarksView(Actor actor, Shortlisting shortlisting, Today today) {
        this.actor = actor;
        this.shortlisting = shortlisting;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Routes.candidate(event));
    }

    private void show(CandidateId id) {
        ShortlistFile file = shortlisting.one(actor, id);
        removeAll();
        var back = new Link(Places.shortlisting(file.page().list().getFirst().id()), Texts.of("candidate.toShortlist"));
        back.addClassNames("wm-back", "wm-small");
        add(
                back,
                new PageHead(
                        file.name(),
                        CandidateTags.vacancy(file.page()),
                        CandidateTags.button(Places.candidate(id), Texts.of("candidate.toCandidate"), false)));
        var papers = new Div();
        papers.addClassName("wm-grid");
        file.both().ifPresent(both -> papers.add(new BothPaper(file, both, yes -> say(file, yes))));
        var marks = new MarkFields(file, (place, mark) -> mark(id, place, mark));
        if (file.whyNotMark().isEmpty()) {
            var handIn = new Button(Texts.of("candidate.handIn"), click -> handIn(id));
            handIn.addThemeVariants(ButtonVariant.PRIMARY);
            var acts = new Div(handIn, saved);
            acts.addClassName("wm-acts");
            marks.add(acts, CandidateTags.soft(Texts.of("candidate.handIn.means")));
        }
        papers.add(marks);
        if (file.both().isEmpty() && file.standing() == MarkerStanding.HANDED_IN) {
            papers.add(new Paper(new Span(Texts.of("candidate.waits", MarkerWords.others(file.others())))));
        }
        add(papers);
    }

    private void mark(CandidateId id, int place, CriterionMark mark) {
        try {
            shortlisting.mark(actor, id, place, mark);
            saved.at(today.now());
        } catch (Refused refused) {
            SayIt.refused(refused);
            show(id);
        }
    }

    private void handIn(CandidateId id) {
        try {
            shortlisting.handIn(actor, id);
            SayIt.done(Texts.of("candidate.handedIn"));
            show(id);
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
    }

    private void say(ShortlistFile file, boolean yes) {
        try {
            shortlisting.say(actor, file.candidate(), file.version(), yes);
            SayIt.done(Texts.of("candidate.said"));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show(file.candidate());
    }
}
