package org.waymark.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.supervision.Pause;
import org.waymark.supervision.PauseKind;
import org.waymark.supervision.SupervisionStanding;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** When somebody is away or newly registered, and where that is entered; never why. */
class PausePaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    PausePaper(SupervisionStanding standing, Acts acts) {
        super("pause-" + standing.name().id().text() + "-");
        for (Pause pause : standing.pauses()) {
            put(line(standing, pause, acts));
        }
        put(new Paragraph(Texts.of("supervision.pause.line")));
        var kind = new Select<PauseKind>();
        kind.setLabel(Texts.of("supervision.pause.kind"));
        kind.setItems(PauseKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : one.words());
        kind.setValue(PauseKind.AWAY);
        field("kind", kind);
        var from = field("from", new DayField(Texts.of("supervision.cover.from")));
        var until = field("until", new DayField(Texts.of("supervision.cover.until")));
        until.setHelperText(Texts.of("supervision.pause.until.help"));
        act(Texts.of("supervision.pause.keep"), () -> {
            var faults = new Faults();
            LocalDate first = from.required(faults, "from", Texts.of("supervision.day.missing"));
            LocalDate last = until.day(faults, "until").orElse(null);
            faults.refuseIfAny();
            acts.enter(standing.name().id(), kind.getValue(), first, last);
        });
    }

    /** What can be done about times away. */
    interface Acts {
        void enter(PersonId person, PauseKind kind, LocalDate from, @Nullable LocalDate until);

        void endToday(PersonId person, Pause pause);

        void remove(PersonId person, Pause pause);
    }

    private static Div line(SupervisionStanding standing, Pause pause, Acts acts) {
        LocalDate until = pause.until();
        String words = until == null
                ? Texts.of("supervision.pause.open", pause.kind().words(), Days.of(pause.from()))
                : Texts.of("supervision.pause.known", pause.kind().words(), Days.of(pause.from()), Days.of(until));
        var line = new Div(new Span(words));
        line.addClassName("wm-row");
        PersonId person = standing.name().id();
        if (until == null) {
            line.add(new Button(Texts.of("supervision.pause.end"), event -> acts.endToday(person, pause)));
        }
        var remove = new Button(Texts.of("supervision.pause.remove"), event -> acts.remove(person, pause));
        remove.setAriaLabel(Texts.of("supervision.pause.remove.label", words));
        line.add(remove);
        return line;
    }
}
