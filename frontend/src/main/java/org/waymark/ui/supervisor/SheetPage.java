package org.waymark.ui.supervisor;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementSheet;
import org.waymark.development.Goals;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.session.Places;

/** The whole agreement sheet; it changes from settling to reading once levels are confirmed. */
class SheetPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final ErrorSummary errors = new ErrorSummary();
    private final SheetHead head = new SheetHead();
    private final Div middle = new Div();
    private final Foot foot;
    private @Nullable SheetBody body;
    private @Nullable AfterConfirming after;
    private transient Goals goals = Goals.none();

    SheetPage(Acts acts, Runnable undo, Runnable confirm) {
        this.acts = acts;
        this.foot = new Foot(undo, confirm);
        add(head, errors, middle, foot);
    }

    /** What the person works on, to be shown beside each competency. */
    void goals(Goals known) {
        goals = known;
    }

    /** Shows how the sheet stands now. */
    void show(AgreementSheet sheet, boolean mayUndo) {
        boolean maySettle = sheet.head().maySettle();
        head.show(sheet);
        foot.setVisible(maySettle);
        foot.show(sheet.settled(), sheet.lines().size(), mayUndo);
        if (body == null || body.mayAct() != maySettle) {
            build(sheet, maySettle);
        } else {
            body.show(sheet);
        }
    }

    /** Whether nothing is left to settle; says what is. */
    boolean isComplete(AgreementSheet sheet) {
        if (body == null || sheet.settled() == sheet.lines().size()) {
            errors.clear(Map.of());
            return true;
        }
        errors.show(body.missing(sheet), body.parts());
        return false;
    }

    void trouble(CompetencyCode competency, String sentence) {
        if (body != null) {
            body.trouble(competency, sentence);
        }
    }

    void notSavedYet() {
        foot.notSavedYet();
    }

    void savedAt(Instant moment) {
        foot.savedAt(moment);
    }

    /** Opens the domains named in the address. */
    void open(Set<String> domains) {
        if (body != null) {
            body.open(domains);
        }
    }

    /** Puts the reader at what happens next. */
    void toTop() {
        if (after != null) {
            after.focus();
        }
    }

    /** Writes the open domains into the address, so that the page comes back as it is. */
    void keepInAddress(AssessmentId id) {
        List<String> open = body == null ? List.of() : body.open();
        String query = open.isEmpty() ? "" : "?open=" + String.join("&open=", open);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, Places.agree(id) + query));
    }

    private void build(AgreementSheet sheet, boolean maySettle) {
        middle.removeAll();
        errors.clear(Map.of());
        after = null;
        if (sheet.head().confirmedAt() != null) {
            after = new AfterConfirming(sheet);
            middle.add(after);
        }
        body = new SheetBody(sheet, maySettle ? acts : null, goals);
        middle.add(body);
    }
}
