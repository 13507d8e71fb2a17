package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.waymark.recruitment.CandidateFile;
import org.waymark.recruitment.CandidateLine;
import org.waymark.recruitment.CandidateMove;
import org.waymark.recruitment.CandidateOutcome;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** A candidate as far as the reader may know: what is kept, other applications of the name, and what happened so far. */
class CandidatePaper extends Paper {

    private static final long serialVersionUID = 1L;

    CandidatePaper(CandidateFile file) {
        CandidateLine line = file.line();
        LocalDate start = line.start();
        var facts = new Facts()
                .with(Texts.of("candidate.stage"), CandidateTags.of(line))
                .with(Texts.of("candidate.since"), Days.of(line.since()))
                .with(Texts.of("candidate.received"), Days.of(line.receivedOn()))
                .with(Texts.of("candidate.start"), start == null ? Texts.of("candidate.start.none") : Days.of(start));
        file.kept()
                .ifPresent(kept -> facts.with(Texts.of("candidate.email.kept"), kept.email())
                        .with(Texts.of("candidate.reference.kept"), kept.reference()));
        add(facts);
        if (file.kept().isEmpty()) {
            var says = new Paragraph(Texts.of("candidate.manager.says"));
            says.addClassNames("wm-small", "wm-soft");
            add(says);
        }
        file.kept().ifPresent(this::kept);
    }

    private void kept(CandidateFile.Kept kept) {
        if (!kept.elsewhere().isEmpty()) {
            var list = new UnorderedList();
            kept.elsewhere()
                    .forEach(other -> list.add(new ListItem(
                            new Link(Places.candidate(other.id()), other.name()),
                            CandidateTags.soft(Texts.of(
                                    "candidate.elsewhere.line",
                                    other.vacancy(),
                                    CandidateTags.stage(other.stage()),
                                    Days.of(other.receivedOn()))))));
            add(new H2(Texts.of("candidate.elsewhere")), list);
        }
        if (!kept.steps().isEmpty()) {
            var list = new OrderedList();
            kept.steps().forEach(step -> list.add(new ListItem(words(step))));
            add(new H2(Texts.of("candidate.steps")), list);
        }
    }

    private static String words(CandidateFile.Step step) {
        CandidateMove move = step.move();
        CandidateOutcome how = move.toOutcome();
        String to = how == null ? CandidateTags.stage(move.toStage()) : CandidateTags.outcome(how);
        String key = move.takesBack() ? "candidate.step.back" : "candidate.step";
        String line = Texts.of(key, Days.of(move.onDay()), to);
        return step.by().isEmpty() ? line : Texts.of("candidate.step.by", line, step.by());
    }
}
