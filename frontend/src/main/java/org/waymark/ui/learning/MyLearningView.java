package org.waymark.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.TrainingRecordId;
import org.waymark.training.CourseStanding;
import org.waymark.training.Learning;
import org.waymark.training.LearningSheet;
import org.waymark.training.NewTrainingRecord;
import org.waymark.training.TrainingRecord;
import org.waymark.training.TrainingRecords;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** What somebody has to learn, how they stand, and what they finished. */
@Route(value = Places.LEARNING, layout = MainLayout.class)
@PageTitle("My learning · Waymark")
@StyleSheet("context://waymark/learning.css")
@RolesAllowed("STAFF")
@Prototype
class MyLearningView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Learning learning;
    private final transient TrainingRecords records;

    MyLearningView(Actor actor, Learning learning, TrainingRecords records) {
        this.actor = actor;
        this.learning = learning;
        this.records = records;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        LearningSheet sheet = learning.mine(actor);
        add(new PageHead(
                Texts.of("learning.mine.title"),
                CourseWords.summary(sheet.asked(), sheet::asked),
                new Link(Places.REGISTRATION, Texts.of("learning.registration")),
                new Link(Places.COURSES, Texts.of("learning.courses.all"))));
        var left = new Div(asked(sheet));
        left.addClassName("wm-grid");
        List<CourseStanding> others =
                sheet.standings().stream().filter(one -> !one.asked()).toList();
        if (!others.isEmpty()) {
            left.add(new Paper(
                    Texts.of("learning.mine.others"),
                    new StandingTable(Texts.of("learning.mine.others.caption"), others)));
        }
        left.add(finished(sheet));
        var right = new Div(new AddCourseForm(sheet.courses(), this::add), evidence());
        right.addClassName("wm-grid");
        var both = new Div(left, right);
        both.addClassNames("wm-two", "wm-learning");
        var seen = new Paragraph(Texts.of("learning.mine.seen"));
        seen.addClassNames("wm-small", "wm-soft", "wm-eye");
        add(both, seen);
    }

    private static Component asked(LearningSheet sheet) {
        List<CourseStanding> asked =
                sheet.standings().stream().filter(CourseStanding::asked).toList();
        return asked.isEmpty()
                ? new EmptyState(Texts.of("learning.mine.empty"), Texts.of("learning.mine.empty.why"))
                : new Paper(
                        Texts.of("learning.mine.asked"),
                        new StandingTable(Texts.of("learning.mine.asked.caption"), asked));
    }

    private static Component evidence() {
        return new Paper(
                Texts.of("learning.mine.evidence"),
                new Paragraph(Texts.of("learning.mine.evidence.line")),
                new Link(Places.EVIDENCE, Texts.of("learning.mine.evidence.act")));
    }

    private Component finished(LearningSheet sheet) {
        List<TrainingRecord> there =
                sheet.records().stream().filter(one -> !one.deleted()).toList();
        List<TrainingRecord> gone =
                sheet.records().stream().filter(TrainingRecord::deleted).toList();
        var paper = new Paper(Texts.of("learning.finished"));
        if (there.isEmpty()) {
            paper.add(new Paragraph(Texts.of("learning.finished.none")));
        } else {
            paper.add(new RecordTable(
                    Texts.count("learning.finished.caption", there.size()),
                    there,
                    one -> button(
                            Texts.of("learning.delete"), label("learning.delete.label", one), () -> delete(one))));
        }
        if (!gone.isEmpty()) {
            var fold = new NativeDetails(
                    Texts.count("learning.deleted", gone.size()),
                    new RecordTable(
                            Texts.of("learning.deleted.caption"),
                            gone,
                            one -> button(
                                    Texts.of("learning.restore"),
                                    label("learning.restore.label", one),
                                    () -> restore(one.id()))));
            fold.addClassNames("wm-more", "wm-no-print");
            paper.add(fold);
        }
        return paper;
    }

    private static String label(String key, TrainingRecord one) {
        return Texts.of(key, one.courseName(), CourseWords.day(one.doneOn()));
    }

    private static Button button(String words, String label, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.addClassName("wm-no-print");
        return button;
    }

    private void add(NewTrainingRecord wanted) {
        TrainingRecordId id = records.add(actor, wanted);
        show();
        SayIt.done(Texts.of("learning.added"), () -> {
            records.delete(actor, id);
            show();
        });
    }

    private void delete(TrainingRecord one) {
        records.delete(actor, one.id());
        show();
        SayIt.done(Texts.of("learning.delete.done", one.courseName()), () -> restore(one.id()));
    }

    private void restore(TrainingRecordId id) {
        records.restore(actor, id);
        show();
    }
}
