package org.waymark.ui.recruiter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseFile;
import org.waymark.vetting.ReturnedFor;
import org.waymark.vetting.Stage;

/** Where a case can go, a button each; what is not possible says why and what would make it so. */
class MovePaper extends Paper {

    private static final long serialVersionUID = 1L;

    MovePaper(CaseFile file, Acts acts, Runnable undo) {
        super(Texts.of("recruiter.move.title"));
        var buttons = new Div();
        buttons.addClassName("wm-acts");
        var others = new UnorderedList();
        others.addClassNames("wm-small", "wm-soft");
        for (Stage stage : Stage.values()) {
            if (stage == file.card().one().stage()) {
                continue;
            }
            if (file.mayMove(stage) && stage != Stage.QUERY_FROM_POLICE) {
                buttons.add(new Button(
                        Texts.of("recruiter.move.to", RuleWords.stage(stage)), event -> acts.move(stage, null)));
            } else if (!file.whyNot(stage).isEmpty()) {
                others.add(new ListItem(Texts.of("recruiter.move.not", RuleWords.stage(stage), file.whyNot(stage))));
            }
        }
        if (file.mayUndo()) {
            buttons.add(new Button(Texts.of("recruiter.undo"), event -> undo.run()));
        }
        add(buttons);
        if (file.mayMove(Stage.QUERY_FROM_POLICE)) {
            add(returned(acts));
        }
        add(new Paragraph(Texts.of("recruiter.move.others")), others);
    }

    private static Div returned(Acts acts) {
        var why = new Select<ReturnedFor>();
        why.setLabel(Texts.of("recruiter.returned"));
        why.setHelperText(Texts.of("recruiter.returned.help"));
        why.setItems(ReturnedFor.values());
        why.setItemLabelGenerator(one -> Texts.of("recruiter.returned." + one.name()));
        why.setValue(ReturnedFor.INCOMPLETE);
        var button = new Button(
                Texts.of("recruiter.move.to", RuleWords.stage(Stage.QUERY_FROM_POLICE)),
                event -> acts.move(Stage.QUERY_FROM_POLICE, why.getValue()));
        var both = new Div(why, button);
        both.addClassNames("wm-row", "wm-returned");
        return both;
    }

    /** What can be done with the case. */
    interface Acts {
        void move(Stage to, @Nullable ReturnedFor why);
    }
}
