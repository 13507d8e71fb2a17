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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Warning;
import org.waymark.kernel.Actor;
import org.waymark.kernel.LogEntryId;
import org.waymark.kernel.RegistrationId;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.RevalidationDocuments;
import org.waymark.training.KeptLogEntry;
import org.waymark.training.LogEntry;
import org.waymark.training.LogSum;
import org.waymark.training.NewLogEntry;
import org.waymark.training.NewRegistration;
import org.waymark.training.PracticeLogPage;
import org.waymark.training.PracticeLogs;
import org.waymark.training.Registration;
import org.waymark.training.Registrations;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Somebody's own registrations, and the log they keep towards their renewal. */
@Route(value = Places.REGISTRATION, layout = MainLayout.class)
@PageTitle("Registration and revalidation · Waymark")
@StyleSheet("context://waymark/learning.css")
@RolesAllowed("STAFF")
@Prototype
class RegistrationView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Registrations registrations;
    private final transient PracticeLogs logs;
    private final transient RevalidationDocuments documents;
    private int page;
    private @Nullable LogForm writing;

    RegistrationView(Actor actor, Registrations registrations, PracticeLogs logs, RevalidationDocuments documents) {
        this.actor = actor;
        this.registrations = registrations;
        this.logs = logs;
        this.documents = documents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = Routes.page(event) - 1;
        show();
    }

    private void show() {
        removeAll();
        List<Registration> all = registrations.mine(actor);
        List<Registration> there = all.stream().filter(one -> !one.deleted()).toList();
        PracticeLogPage log = logs.mine(actor, page);
        var left = new Div(registered(all, there), log(log));
        left.addClassName("wm-grid");
        var right = new Div(logForm(log.mayReflect()), new RegistrationForm(there, this::keep));
        right.addClassName("wm-grid");
        var both = new Div(left, right);
        both.addClassNames("wm-two", "wm-learning");
        add(
                CourseWords.back(Places.LEARNING, Texts.of("learning.mine.title")),
                new PageHead(Texts.of("learning.registration"), Texts.of("learning.registration.line")),
                both);
    }

    /** What is typed into it stays while something else on the page changes. */
    private LogForm logForm(boolean mayReflect) {
        LogForm known = writing == null ? new LogForm(mayReflect, this::add) : writing;
        writing = known;
        return known;
    }

    private Component registered(List<Registration> all, List<Registration> there) {
        var paper = new Paper(Texts.of("learning.registration.mine"));
        if (there.isEmpty()) {
            paper.add(new Paragraph(Texts.of("learning.registration.none")));
        } else {
            paper.add(RegistrationTable.own(
                    Texts.of("learning.registration.caption"),
                    there,
                    one -> button(
                            Texts.of("learning.delete"),
                            Texts.of(
                                    "learning.registration.delete.label",
                                    one.body().words()),
                            () -> delete(one))));
        }
        List<Registration> gone = all.stream().filter(Registration::deleted).toList();
        if (!gone.isEmpty()) {
            paper.add(fold(
                    gone.size(),
                    RegistrationTable.own(
                            Texts.of("learning.deleted.caption"),
                            gone,
                            one -> button(
                                    Texts.of("learning.restore"),
                                    Texts.of(
                                            "learning.registration.restore.label",
                                            one.body().words()),
                                    () -> restore(one.id())))));
        }
        paper.add(seen("learning.registration.seen"));
        return paper;
    }

    private Component log(PracticeLogPage log) {
        var paper = new Paper(Texts.of("learning.log"));
        if (log.total() == 0) {
            paper.add(new Paragraph(Texts.of("learning.log.none")));
        } else {
            paper.add(new Paragraph(Texts.of("learning.log.sums", Days.of(log.since()), sums(log))));
            var pages = new Pages();
            pages.show(
                    log.page() + 1,
                    Pages.count(log.total(), PracticeLogPage.ON_A_PAGE),
                    number -> Places.REGISTRATION + (number == 1 ? "" : "?page=" + number));
            paper.add(new LogTable(Texts.count("learning.log.caption", log.total()), log.entries(), this::acts), pages);
        }
        if (!log.deleted().isEmpty()) {
            paper.add(fold(
                    log.deleted().size(),
                    new LogTable(
                            Texts.of("learning.deleted.caption"),
                            log.deleted(),
                            one -> button(
                                    Texts.of("learning.restore"),
                                    Texts.of("learning.log.restore.label", one.title()),
                                    () -> restore(one.id())))));
        }
        paper.add(seen("learning.log.seen"), exports());
        return paper;
    }

    private Component acts(LogEntry one) {
        var acts = new Div(button(
                Texts.of("learning.delete"), Texts.of("learning.log.delete.label", one.title()), () -> delete(one)));
        if (one.reflected()) {
            acts.addComponentAsFirst(button(
                    Texts.of("learning.log.reflection.read"),
                    Texts.of("learning.log.reflection.read.label", one.title()),
                    () -> new ReflectionDialog(logs.reflection(actor, one.id())).open()));
        }
        return acts;
    }

    private static String sums(PracticeLogPage log) {
        return log.sums().stream()
                .sorted(Comparator.comparing(LogSum::kind))
                .map(sum -> Texts.of("learning.log.sum", sum.kind().words(), LogTable.hours(sum.minutes())))
                .collect(Collectors.joining("; ", "", "."));
    }

    private Component exports() {
        return new RevalidationLinks(
                () -> documents.make(actor, DocumentForm.PDF),
                () -> documents.make(actor, DocumentForm.TEXT),
                () -> documents.sheet(actor));
    }

    private static Component fold(int many, Component table) {
        var fold = new NativeDetails(Texts.count("learning.deleted", many), table);
        fold.addClassNames("wm-more", "wm-no-print");
        return fold;
    }

    private static Component seen(String key) {
        var seen = new Paragraph(Texts.of(key));
        seen.addClassNames("wm-small", "wm-soft", "wm-eye");
        return seen;
    }

    private static Button button(String words, String label, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.addClassName("wm-no-print");
        return button;
    }

    private void keep(NewRegistration wanted, int version) {
        registrations.keep(actor, wanted, version);
        show();
        SayIt.done(Texts.of("learning.registration.kept"));
    }

    private void delete(Registration one) {
        registrations.delete(actor, one.id());
        show();
        SayIt.done(Texts.of("learning.registration.deleted"), () -> restore(one.id()));
    }

    private void restore(RegistrationId id) {
        registrations.restore(actor, id);
        show();
    }

    private void add(NewLogEntry wanted) {
        KeptLogEntry kept = logs.add(actor, wanted);
        writing = null;
        show();
        String added = Stream.concat(
                        Stream.of(Texts.of("learning.log.added")),
                        kept.warnings().stream().map(Warning::sentence))
                .collect(Collectors.joining(" "));
        SayIt.done(added, () -> {
            logs.delete(actor, kept.id());
            show();
        });
    }

    private void delete(LogEntry one) {
        logs.delete(actor, one.id());
        show();
        SayIt.done(Texts.of("learning.log.deleted"), () -> restore(one.id()));
    }

    private void restore(LogEntryId id) {
        logs.restore(actor, id);
        show();
    }
}
