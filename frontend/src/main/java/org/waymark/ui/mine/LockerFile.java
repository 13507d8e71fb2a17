package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.waymark.assessment.EvidenceFile;
import org.waymark.assessment.FileState;
import org.waymark.kernel.EvidenceId;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** A file in the list of evidence: how it is downloaded or why it cannot be, and how long its certificate still counts. */
class LockerFile extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SOON = 90;
    private static final int KILOBYTE = 1024;

    LockerFile(EvidenceId id, EvidenceFile file, LocalDate today) {
        addClassName("wm-row");
        if (file.state() == FileState.READY) {
            var link = new Anchor(
                    Places.evidenceFile(id),
                    Texts.of("mine.files.download", file.name(), Math.max(1, file.size() / KILOBYTE)));
            link.getElement().setAttribute("router-ignore", true);
            link.getElement().setAttribute("download", true);
            add(link);
        } else {
            var tone = file.state() == FileState.INFECTED ? StatusTag.Tone.BAD : StatusTag.Tone.WARN;
            add(new Span(file.name()), new StatusTag(Texts.of("mine.files.state." + file.state()), tone));
        }
        LocalDate end = file.endsOn();
        if (end != null) {
            add(countdown(end, ChronoUnit.DAYS.between(today, end)));
        }
    }

    private static StatusTag countdown(LocalDate end, long left) {
        if (left < 0) {
            return new StatusTag(Texts.of("mine.files.ended", Days.of(end)), StatusTag.Tone.BAD);
        }
        String words = left == 0
                ? Texts.of("mine.files.endsToday")
                : Texts.of(left == 1 ? "mine.files.ends.one" : "mine.files.ends.many", Days.of(end), left);
        return new StatusTag(words, left <= SOON ? StatusTag.Tone.WARN : StatusTag.Tone.PLAIN);
    }
}
