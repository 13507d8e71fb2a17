package org.waymark.ui.recruiter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.guidance.Checklist;
import org.waymark.guidance.GuidanceItem;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** The checklist in easy-read words, to print and hand out. It names nobody. */
@Route(value = Places.EASY_READ, layout = MainLayout.class)
@PageTitle("Easy-read sheet · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed({"RECRUITER", "SERVICE_MANAGER"})
@Prototype
class EasyReadView extends Div {

    private static final long serialVersionUID = 1L;

    EasyReadView(Checklist checklist) {
        addClassName("wm-easy");
        var hint = new Paragraph(Texts.of("recruiter.easy.hint"));
        hint.addClassNames("wm-small", "wm-soft", "wm-no-print");
        var list = new OrderedList();
        for (GuidanceItem item : checklist.items()) {
            list.add(new ListItem(new H2(item.title()), new Paragraph(item.easy())));
        }
        add(new PageHead(Texts.of("recruiter.easy.title"), Texts.of("recruiter.easy.line")), hint, list);
        add(new Paragraph(Texts.of("recruiter.easy.foot")));
    }
}
