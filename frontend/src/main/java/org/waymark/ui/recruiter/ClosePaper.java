package org.waymark.ui.recruiter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseFile;
import org.waymark.vetting.ClosedAs;

/** How a case can be closed; each way is asked again, and what is not possible says why. */
class ClosePaper extends Paper {

    private static final long serialVersionUID = 1L;

    ClosePaper(CaseFile file, Consumer<ClosedAs> close) {
        super(Texts.of("recruiter.close"));
        var buttons = new Div();
        buttons.addClassName("wm-acts");
        var others = new UnorderedList();
        others.addClassNames("wm-small", "wm-soft");
        for (ClosedAs how : ClosedAs.values()) {
            String words = Texts.of("recruiter.closed." + how.name());
            String whyNot = file.whyNotClose(how);
            if (whyNot.isEmpty()) {
                buttons.add(new Button(
                        words,
                        event -> FormPaper.sure(words, Texts.of("recruiter.close.means"), () -> close.accept(how))));
            } else {
                others.add(new ListItem(Texts.of("recruiter.move.not", words, whyNot)));
            }
        }
        add(buttons, others);
    }
}
