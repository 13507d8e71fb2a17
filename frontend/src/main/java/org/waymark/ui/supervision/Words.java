package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;
import org.waymark.supervision.AgreementLine;
import org.waymark.supervision.ComplianceState;
import org.waymark.supervision.Session;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** How supervision is said on the screens. */
final class Words {

    private static final java.time.format.DateTimeFormatter TIME =
            java.time.format.DateTimeFormatter.ofPattern("HH:mm");

    private Words() {}

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String when(Session session) {
        return Texts.of(
                "supervision.when",
                Days.withWeekday(session.day()),
                time(session.from()),
                time(session.from().plusMinutes(session.minutes())));
    }

    static String where(Session session) {
        String form = Texts.of("supervision.form." + session.form());
        return session.place().isEmpty() ? form : form + ", " + session.place();
    }

    /** The name, as far as the reader may know it. */
    static String name(PersonName name) {
        return name.full().isBlank() ? Texts.of("supervision.lasting.elsewhere") : name.full();
    }

    static StatusTag state(ComplianceState state) {
        return new StatusTag(state.words(), tone(state));
    }

    private static StatusTag.Tone tone(ComplianceState state) {
        return switch (state) {
            case OVERDUE -> StatusTag.Tone.BAD;
            case DUE_SOON -> StatusTag.Tone.WARN;
            case ON_TRACK -> StatusTag.Tone.GOOD;
            case PAUSED, NO_PATTERN -> StatusTag.Tone.PLAIN;
        };
    }

    static StatusTag state(Session session, LocalDate today) {
        return switch (session.state()) {
            case BOOKED ->
                session.day().isBefore(today)
                        ? new StatusTag(Texts.of("supervision.state.untold"), StatusTag.Tone.ACT)
                        : new StatusTag(Texts.of("supervision.state.booked"), StatusTag.Tone.PLAIN);
            case HELD ->
                Boolean.TRUE.equals(session.attended())
                        ? new StatusTag(Texts.of("supervision.state.held"), StatusTag.Tone.GOOD)
                        : new StatusTag(Texts.of("supervision.state.missed"), StatusTag.Tone.WARN);
            case CANCELLED -> new StatusTag(Texts.of("supervision.state.cancelled"), StatusTag.Tone.PLAIN);
        };
    }

    /** How far an agreement has come, for one of the two. */
    static String agreement(Optional<AgreementLine> agreement, PersonId reader) {
        return Texts.of("supervision.agreement.short."
                + agreement.map(line -> state(line, reader)).orElse("none"));
    }

    private static String state(AgreementLine line, PersonId reader) {
        if (line.isAgreed()) {
            return "agreed";
        }
        return line.waitsFor(reader) ? "you" : "waits";
    }

    static String weeks(long weeks) {
        return weeks == 0 ? Texts.of("supervision.weeks.new") : Texts.count("supervision.weeks", weeks);
    }

    /** Lines of text as they were typed. */
    static Paragraph typed(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("wm-typed");
        return paragraph;
    }
}
