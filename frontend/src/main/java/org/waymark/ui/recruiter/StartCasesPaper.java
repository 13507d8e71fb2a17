package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.StartFile;
import org.waymark.vetting.VettingCase;

/** The cases that belong to a start, and the checklist of its candidate. */
class StartCasesPaper extends Paper {

    private static final long serialVersionUID = 1L;

    StartCasesPaper(StartFile file) {
        super(Texts.of("recruiter.start.cases"));
        addClassName("wm-no-print");
        var list = new UnorderedList();
        for (VettingCase one : file.cases()) {
            list.add(new ListItem(new Link(
                    Places.vettingCase(one.id()),
                    Texts.of(
                            "recruiter.start.case",
                            one.issuer().value(),
                            one.level(),
                            one.closedAs() == null
                                    ? RuleWords.stage(one.stage())
                                    : Texts.of(
                                            "recruiter.closed." + one.closedAs().name())))));
        }
        add(file.cases().isEmpty() ? new Paragraph(Texts.of("recruiter.start.cases.none")) : list);
        add(new Link(Places.startGuidance(file.start().id()), Texts.of("recruiter.guide")));
    }
}
