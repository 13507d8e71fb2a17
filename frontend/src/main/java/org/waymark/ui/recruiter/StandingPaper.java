package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.StartException;
import org.waymark.vetting.StartStanding;

/** All that a manager learns of a start: one word and a day. */
class StandingPaper extends Paper {

    private static final long serialVersionUID = 1L;

    StandingPaper(StartStanding standing) {
        super(Texts.of("recruiter.start.stands"));
        add(tag(standing.word()));
        LocalDate day = standing.day();
        var facts = new Facts()
                .with(Texts.of("recruiter.new.service"), standing.service())
                .with(Texts.of("recruiter.new.sites"), standing.sites())
                .with(Texts.of("recruiter.candidates.start"), day == null ? "" : Days.of(day));
        StartException exception = standing.exception();
        if (exception != null && exception.isOpenOn(standing.today())) {
            facts.with(
                    Texts.of("recruiter.exception"),
                    Texts.of(
                            exception.isConfirmed() ? "recruiter.exception.holds" : "recruiter.exception.waits",
                            Days.of(exception.untilDay())));
        }
        add(facts);
        var says = new Paragraph(Texts.of("recruiter.start.says"));
        says.addClassNames("wm-small", "wm-soft");
        add(says);
    }

    static StatusTag tag(StartStanding.Word word) {
        return new StatusTag(
                Texts.of("recruiter.start.word." + word.name()),
                switch (word) {
                    case READY, AGREED, STARTED -> StatusTag.Tone.GOOD;
                    case NOT_READY -> StatusTag.Tone.WARN;
                    case CLOSED -> StatusTag.Tone.PLAIN;
                });
    }
}
