package org.waymark.ui.mine;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.waymark.assessment.Answer;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.RatingSheet;
import org.waymark.assessment.Ratings;
import org.waymark.assessment.Saved;
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.signin.Preference;
import org.waymark.ui.session.Choices;
import org.waymark.ui.session.Places;
import org.waymark.ui.shell.MainLayout;

/** Where people rate themselves, one competency at a time or a whole domain on one page. */
@Route(value = Places.ASSESS + "/:assessment/:competency?([A-Z]{3}-[0-9]{2})", layout = MainLayout.class)
@PageTitle("Self-assessment · Waymark")
@RolesAllowed("STAFF")
@Prototype
class SelfAssessmentView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int EVIDENCE_SHOWN = 8;

    private final transient Actor actor;
    private final transient SelfAssessments assessments;
    private final transient Ratings ratings;
    private final transient EvidenceLocker locker;
    private final transient Choices choices;
    private final transient Sitting sitting = new Sitting();
    private final RatingPage page;

    SelfAssessmentView(
            Actor actor, SelfAssessments assessments, Ratings ratings, EvidenceLocker locker, Choices choices) {
        this.actor = actor;
        this.assessments = assessments;
        this.ratings = ratings;
        this.locker = locker;
        this.choices = choices;
        this.page = new RatingPage(new Doings());
        addClassName("wm-rating");
        add(page);
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.CONTROL)
                .listenOn(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssessmentId id = Routes.assessment(event);
        RatingSheet sheet = assessments.open(actor, id);
        if (sheet.state() != org.waymark.assessment.AssessmentState.DRAFT) {
            event.forwardTo(Places.check(id));
            return;
        }
        CompetencyCode open = Routes.competency(event)
                .filter(code -> sheet.lines().stream()
                        .anyMatch(line -> line.competency().equals(code)))
                .orElseGet(() -> sheet.goOn() == null ? sheet.lines().getFirst().competency() : sheet.goOn());
        boolean byDomain = Routes.flag(event, "by", "domain")
                || (event.getLocation().getQueryParameters().getParameters("by").isEmpty()
                        && choices.is(actor, Preference.RATING_MODE, "domain"));
        sitting.at(sheet, open, byDomain);
        show();
    }

    private void show() {
        page.show(
                sitting.sheet(),
                sitting.line(),
                new RatingPage.Look(
                        sitting.byDomain(),
                        choices.is(actor, Preference.NUMBER_KEYS, "on"),
                        choices.is(actor, Preference.MOVE_ON, "on"),
                        locker.list(actor, sitting.open(), 0, EVIDENCE_SHOWN).pieces()));
    }

    private void keep(CompetencyCode competency, Answer answer) {
        var before = sitting.find(competency).answer();
        orShowWhatIsKept(competency, () -> {
            Saved saved = ratings.rate(actor, sitting.id(), competency, answer);
            sitting.remember(competency, before);
            saved(competency, saved);
        });
    }

    /** Why an act failed is said where every failure is; here the page goes back to the last answer that was kept. */
    private void orShowWhatIsKept(CompetencyCode competency, Runnable act) {
        boolean done = false;
        try {
            act.run();
            done = true;
        } finally {
            if (!done) {
                page.notSaved(sitting.find(competency));
            }
        }
    }

    private void saved(CompetencyCode competency, Saved saved) {
        sitting.refresh(assessments.open(actor, sitting.id()));
        page.saved(sitting.sheet(), sitting.find(competency), saved.when());
    }

    private void undo() {
        sitting.lastStep().ifPresent(step -> {
            Saved saved = step.before() == null
                    ? ratings.clear(actor, sitting.id(), step.competency())
                    : ratings.rate(actor, sitting.id(), step.competency(), step.before());
            saved(step.competency(), saved);
            go(step.competency());
        });
    }

    private void go(CompetencyCode competency) {
        getUI().ifPresent(ui -> ui.navigate(Places.assess(sitting.id(), competency), Routes.by(sitting.byDomain())));
    }

    /** What the page reports, and what is done about it. */
    private final class Doings implements RatingPage.Acts {

        @Override
        public void picked(String item, int level) {
            if (sitting.byDomain() || item.equals(sitting.open().value())) {
                keep(new CompetencyCode(item), new Answer.Rated(new Level(level)));
            }
        }

        @Override
        public void notMyRole(CompetencyCode competency) {
            if (sitting.find(competency).answer() instanceof Answer.NotMyRole) {
                orShowWhatIsKept(competency, () -> {
                    Saved cleared = ratings.clear(actor, sitting.id(), competency);
                    sitting.remember(competency, new Answer.NotMyRole());
                    saved(competency, cleared);
                });
            } else {
                keep(competency, new Answer.NotMyRole());
            }
        }

        @Override
        public void entered(String item, boolean back) {
            if (item.equals(sitting.open().value()) || sitting.byDomain()) {
                step(back ? -1 : 1);
            }
        }

        @Override
        public void paused(String item) {
            if (item.equals(sitting.open().value()) && choices.is(actor, Preference.MOVE_ON, "on")) {
                step(1);
            }
        }

        @Override
        public void step(int by) {
            sitting.neighbour(by)
                    .ifPresentOrElse(
                            SelfAssessmentView.this::go,
                            () -> getUI().ifPresent(ui -> ui.navigate(Places.check(sitting.id()))));
        }

        @Override
        public void carry() {
            sitting.forgetSteps();
            var carried = ratings.carry(actor, sitting.id(), sitting.line().domain());
            saved(sitting.open(), carried.saved());
            page.carried(carried);
            show();
        }

        @Override
        public void choose(Preference preference, String value) {
            choices.set(actor, preference, value);
            if (preference == Preference.RATING_MODE) {
                sitting.at(sitting.sheet(), sitting.open(), value.equals("domain"));
                go(sitting.open());
            } else {
                show();
            }
        }

        @Override
        public void addEvidence() {
            new EvidenceDialog(sitting.line().title(), text -> {
                        var kept = locker.add(actor, text.with(Set.of(sitting.open())));
                        show();
                        return kept.warnings();
                    })
                    .open();
        }
    }
}
