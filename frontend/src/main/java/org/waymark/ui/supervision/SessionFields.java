package org.waymark.ui.supervision;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.supervision.NewSession;
import org.waymark.supervision.Session;
import org.waymark.supervision.SessionForm;
import org.waymark.supervision.SupervisionKind;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** When, where and in which form a session is to be. */
class SessionFields {

    private final Select<SupervisionKind> kind = new Select<>();
    private final Select<SessionForm> form = new Select<>();
    private final DayField day;
    private final TimePicker from = new TimePicker(Texts.of("supervision.from"));
    private final IntegerField minutes = new IntegerField(Texts.of("supervision.minutes"));
    private final TextField place = new TextField(Texts.of("supervision.place"));

    SessionFields(FormPaper paper, List<SupervisionKind> kinds, LocalDate proposed) {
        day = new DayField(Texts.of("supervision.day"), proposed);
        kind.setLabel(Texts.of("supervision.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> one == null ? "" : one.words());
        kinds.stream().findFirst().ifPresent(kind::setValue);
        kind.setReadOnly(kinds.size() == 1);
        form.setLabel(Texts.of("supervision.form"));
        form.setItems(SessionForm.values());
        form.setItemLabelGenerator(one -> one == null ? "" : Texts.of("supervision.form." + one));
        form.setValue(SessionForm.PERSON);
        from.setLocale(Locale.UK);
        from.setStep(Duration.ofMinutes(15));
        from.setValue(LocalTime.of(10, 0));
        minutes.setValue(60);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        place.setMaxLength(120);
        place.setHelperText(Texts.of("supervision.place.help"));
        paper.field("kind", kind);
        paper.field("day", day);
        paper.field("from", from);
        paper.field("minutes", minutes);
        paper.field("form", form);
        paper.field("place", place);
    }

    /** Shows a session as it stands; its kind stays. */
    void show(Session session) {
        kind.setItems(session.kind());
        kind.setValue(session.kind());
        kind.setReadOnly(true);
        day.setValue(session.day());
        from.setValue(session.from());
        minutes.setValue(session.minutes());
        form.setValue(session.form());
        place.setValue(session.place());
    }

    /** What was entered, or every fault at once. */
    NewSession read(PersonId supervisee) {
        var faults = new Faults();
        LocalDate on = day.required(faults, "day", Texts.of("supervision.day.missing"));
        SupervisionKind chosen = kind.getValue();
        faults.unless(chosen != null, "kind", Texts.of("supervision.kind.missing"));
        LocalTime at = from.getValue();
        faults.unless(at != null, "from", Texts.of("supervision.from.missing"));
        Integer length = minutes.getValue();
        faults.unless(length != null, "minutes", Texts.of("supervision.minutes.missing"));
        if (chosen == null || !faults.isEmpty()) {
            throw new Refused.NotValid(faults.all());
        }
        return new NewSession(
                supervisee,
                chosen.code(),
                form.getValue(),
                on,
                at == null ? LocalTime.MIDNIGHT : at,
                length == null ? 0 : length,
                place.getValue());
    }
}
