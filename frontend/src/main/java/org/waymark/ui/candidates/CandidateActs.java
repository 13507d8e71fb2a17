package org.waymark.ui.candidates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.waymark.recruitment.CandidateFile;
import org.waymark.recruitment.CandidateOutcome;
import org.waymark.recruitment.CandidateStage;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What can be done with a candidate next; what is not possible says why. */
class CandidateActs extends Paper {

    private static final long serialVersionUID = 1L;
    private static final List<CandidateStage> BY_HAND = List.of(CandidateStage.SHORTLISTED, CandidateStage.INTERVIEWED);

    CandidateActs(CandidateFile file, CandidateFile.Kept kept, Acts acts) {
        super(Texts.of("candidate.next"));
        var buttons = new Div();
        buttons.addClassName("wm-acts");
        var others = new UnorderedList();
        others.addClassNames("wm-small", "wm-soft");
        if (kept.whyNoOffer().isEmpty()) {
            buttons.add(CandidateTags.button(Places.offer(file.line().id()), Texts.of("candidate.offer"), true));
        } else if (file.line().isOpen() && !file.line().stage().hasOffer()) {
            others.add(new ListItem(Texts.of("candidate.not", Texts.of("candidate.offer"), kept.whyNoOffer())));
        }
        byHand(file, kept, acts, buttons, others);
        if (kept.mayUndo()) {
            buttons.add(new Button(Texts.of("candidate.undo"), click -> acts.undo()));
        }
        if (kept.mayReopen()) {
            buttons.add(new Button(Texts.of("candidate.reopen"), click -> acts.reopen()));
        }
        if (buttons.getComponentCount() == 0 && others.getComponentCount() == 0) {
            add(new Paragraph(Texts.of("candidate.next.nothing")));
        }
        add(buttons);
        if (others.getComponentCount() > 0) {
            add(others);
        }
        if (!kept.endings().isEmpty()) {
            add(new H2(Texts.of("candidate.end")), new Paragraph(Texts.of("candidate.end.means")), ending(kept, acts));
        }
    }

    /** Where the candidate may be moved by hand, and why not elsewhere. */
    private static void byHand(
            CandidateFile file, CandidateFile.Kept kept, Acts acts, Div buttons, UnorderedList others) {
        for (CandidateStage stage : BY_HAND) {
            String whyNot = kept.whyNot().getOrDefault(stage, "");
            if (whyNot.isEmpty()) {
                buttons.add(
                        new Button(Texts.of("candidate.move", CandidateTags.stage(stage)), click -> acts.move(stage)));
            } else if (file.line().isOpen() && file.line().stage().compareTo(stage) < 0) {
                others.add(new ListItem(Texts.of("candidate.not", CandidateTags.stage(stage), whyNot)));
            }
        }
    }

    private static Div ending(CandidateFile.Kept kept, Acts acts) {
        var how = new Select<CandidateOutcome>();
        how.setLabel(Texts.of("candidate.end.how"));
        how.setItems(kept.endings());
        how.setItemLabelGenerator(CandidateTags::outcome);
        how.setPlaceholder(Texts.of("candidate.end.choose"));
        how.setManualValidation(true);
        how.addValueChangeListener(event -> how.setInvalid(false));
        var button = new Button(Texts.of("candidate.end.act"), click -> end(how, kept.start() != null, acts));
        var both = new Div(how, button);
        both.addClassNames("wm-row", "wm-candidate-end");
        return both;
    }

    /** Ends it as was chosen; where a start goes with it, which cannot be undone, that is asked again. */
    private static void end(Select<CandidateOutcome> how, boolean hasStart, Acts acts) {
        CandidateOutcome chosen = how.getValue();
        if (chosen == null) {
            how.setErrorMessage(Texts.of("candidate.end.missing"));
            how.setInvalid(true);
            how.focus();
        } else if (hasStart) {
            FormPaper.sure(
                    Texts.of("candidate.end.act"),
                    Texts.of("candidate.end.sure", CandidateTags.outcome(chosen)),
                    () -> acts.close(chosen));
        } else {
            acts.close(chosen);
        }
    }

    /** What can be done with the candidate. */
    interface Acts {
        void move(CandidateStage to);

        void close(CandidateOutcome how);

        void reopen();

        void undo();
    }
}
