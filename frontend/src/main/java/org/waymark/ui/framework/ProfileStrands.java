package org.waymark.ui.framework;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.reporting.RoleSheet;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The specialist strands of a role and what each raises; not shown where there are none. */
class ProfileStrands extends Paper {

    private static final long serialVersionUID = 1L;

    ProfileStrands(RoleSheet sheet) {
        super(Texts.of("framework.strands"));
        setVisible(!sheet.raises().isEmpty());
        add(new Paragraph(Texts.of("framework.strands.what")));
        for (RoleSheet.Raise raise : sheet.raises()) {
            var raised = new UnorderedList();
            raise.needs()
                    .forEach(need -> raised.add(new ListItem(
                            new Link(
                                    Places.competency(need.competency().code()),
                                    need.competency().title()),
                            new Span(Texts.of(
                                    "framework.strands.to", need.words().step().named())))));
            add(new H3(raise.strand().name()), raised);
        }
    }
}
