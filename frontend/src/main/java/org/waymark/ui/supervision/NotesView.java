package org.waymark.ui.supervision;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.supervision.Note;
import org.waymark.supervision.NoteText;
import org.waymark.supervision.SavedNote;
import org.waymark.supervision.SessionPage;
import org.waymark.supervision.SessionState;
import org.waymark.supervision.SupervisionNotes;
import org.waymark.supervision.SupervisionPages;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.LeaveQuestion;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.SaveLine;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.Away;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** The notes of a session: one's own, private until they are shared, and what the other has shared. */
@Route(value = Places.SUPERVISION_NOTES + "/:session", layout = MainLayout.class)
@PageTitle("Notes of supervision · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class NotesView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionPages pages;
    private final transient SupervisionNotes notes;
    private transient SupervisionSessionId id = new SupervisionSessionId(0);
    private int version;
    private boolean warned;
    private boolean overtaken;
    private SaveLine line = new SaveLine();
    private Paragraph hint = new Paragraph();
    private @Nullable NoteForm form;
    private transient NoteText kept = NoteText.EMPTY;
    private transient @Nullable NoteText lookedAt;

    NotesView(Actor actor, SupervisionPages pages, SupervisionNotes notes) {
        this.actor = actor;
        this.pages = pages;
        this.notes = notes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Routes.session(event);
        show();
    }

    private void show() {
        removeAll();
        form = null;
        overtaken = false;
        SessionPage page = pages.page(actor, id);
        List<Note> all = notes.read(actor, id);
        var parts = new Div();
        parts.addClassName("wm-grid");
        add(new SessionHead(page, actor.person()), parts);
        Note own =
                all.stream().filter(note -> actor.is(note.author())).findFirst().orElse(null);
        String other = page.session().other(actor.person()).full();
        all.stream()
                .filter(note -> !actor.is(note.author()))
                .forEach(note -> parts.add(new NotePaper(Texts.of("supervision.note.of", other), note)));
        if (page.otherDrafts()) {
            parts.add(new Paper(new Paragraph(Texts.of("supervision.note.otherDrafts", other))));
        }
        version = own == null ? 0 : own.version();
        boolean isOpen = page.session().state() != SessionState.CANCELLED;
        if (own != null && (own.isShared() || !isOpen)) {
            parts.add(new NotePaper(Texts.of("supervision.note.own"), own));
        }
        if (isOpen) {
            parts.add(own != null && own.isShared() ? revising(own, page.today()) : drafting(own, other));
        }
    }

    private NoteForm drafting(@Nullable Note own, String other) {
        NoteText text = own == null ? NoteText.EMPTY : own.versions().getFirst().text();
        var form = new NoteForm(Texts.of("supervision.note.own"), Texts.of("supervision.note.line"), text);
        this.form = form;
        kept = text;
        line = new SaveLine();
        hint = new Paragraph();
        hint.getElement().setAttribute("role", "status");
        form.put(line);
        form.put(hint);
        form.whileTyping(() -> keepTyped(form));
        form.act(Texts.of("supervision.note.save"), () -> {
            save(form.text());
            SayIt.done(Texts.of("supervision.note.saved"));
        });
        form.plain(
                Texts.of("supervision.note.share"),
                () -> FormPaper.sure(
                        Texts.of("supervision.note.share"),
                        Texts.of("supervision.note.share.means", other),
                        () -> form.attempt(() -> share(form, other))));
        return form;
    }

    /** Where something looks like a service user, the note is kept and shared only when the button is pressed again. */
    private void share(NoteForm form, String other) {
        NoteText text = form.text();
        save(text);
        if (warned && !text.equals(lookedAt)) {
            lookedAt = text;
            return;
        }
        notes.share(actor, id, version);
        show();
        SayIt.done(Texts.of("supervision.note.sharedNow", other));
    }

    /** A new version stays for good: where something looks like a service user, the button is pressed twice. */
    private NativeDetails revising(Note own, LocalDate today) {
        NoteText text = own.versions().getFirst().text();
        var form = new NoteForm(Texts.of("supervision.note.revise"), Texts.of("supervision.note.revise.line"), text);
        form.guard(today, () -> form.text().spoken());
        this.form = form;
        kept = text;
        var reason = form.field("reason", new TextField(Texts.of("supervision.note.reason")));
        reason.setMaxLength(200);
        form.act(Texts.of("supervision.note.revise.keep"), () -> {
            notes.revise(actor, id, version, form.text(), reason.getValue());
            show();
            SayIt.done(Texts.of("supervision.note.revised"));
        });
        var fold = new NativeDetails(Texts.of("supervision.note.revise"), form);
        fold.addClassNames("wm-more", "wm-no-print");
        return fold;
    }

    private void save(NoteText text) {
        SavedNote saved = notes.draft(actor, id, version, text);
        saved(saved, text);
        warned = !saved.warnings().isEmpty();
        if (warned) {
            SayIt.alert(Texts.of("supervision.note.warning", warning(saved)));
        }
    }

    private void saved(SavedNote saved, NoteText text) {
        version = saved.version();
        kept = text;
        line.at(saved.at());
        hint.setText(warning(saved));
    }

    /**
     * Keeps a draft by itself. Where that is refused, the line beside the buttons says why and the words stay in the field;
     * once another tab was faster it is not tried again, as it could only overwrite what stands there. A note that was
     * emptied is kept so only by the button.
     */
    private void keepTyped(NoteForm open) {
        NoteText text = open.text();
        boolean isEmptied = text.spoken().isBlank() && !kept.spoken().isBlank();
        if (overtaken || text.equals(kept)) {
            return;
        }
        if (isEmptied) {
            line.failed(Texts.of("supervision.note.emptied"));
            return;
        }
        line.failed();
        try {
            saved(notes.keepTyped(actor, id, version, text), text);
        } catch (Refused.ChangedMeanwhile refused) {
            overtaken = true;
            line.failed(refused.sentence());
        } catch (Refused refused) {
            line.failed(refused.sentence());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        NoteForm open = form;
        if (open != null && line.isAttached()) {
            // Where the database is away the words stay, and it is asked whether to leave them.
            Away.isDone(() -> keepTyped(open));
        }
        if (open == null || open.text().equals(kept)) {
            return;
        }
        LeaveQuestion.ask(
                event,
                Texts.of("supervision.note.leave"),
                Texts.of("supervision.note.leave.line"),
                Texts.of("supervision.note.leave.yes"),
                Texts.of("supervision.note.leave.no"));
    }

    /** The words stay as they are: whoever wrote them knows best what they are. */
    private static String warning(SavedNote kept) {
        return kept.warnings().isEmpty()
                ? ""
                : Texts.of(
                        "supervision.note.named",
                        kept.warnings().stream()
                                .map(warning -> Texts.of("kit.guard." + warning))
                                .collect(Collectors.joining(", ")));
    }
}
