package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** How Waymark works, in short plain sections; the same for everyone. */
@Route(value = Places.HELP, layout = MainLayout.class)
@PageTitle("Help · Waymark")
@PermitAll
@Prototype
class HelpView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final List<String> SECTIONS =
            List.of("what", "rating", "agreeing", "seeing", "evidence", "reconstruction", "session", "ask");
    private static final List<String> KEYS = List.of("palette", "menu", "rate", "enter", "arrows", "escape", "undo");

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var sections = new Div();
        sections.addClassNames("wm-grid", "wm-help");
        for (String section : SECTIONS) {
            var paper = new Paper(Texts.of("admin.help." + section));
            paper.setId("help-" + section);
            for (int i = 1; Texts.has("admin.help." + section + "." + i); i++) {
                paper.add(new Paragraph(Texts.of("admin.help." + section + "." + i)));
            }
            sections.add(paper);
        }
        var both = new Div(sections, keys());
        both.addClassName("wm-two");
        add(new PageHead(Texts.of("admin.help.title"), Texts.of("admin.help.line")), contents(), both);
    }

    /** A way into each section, so that the page can be read and moved through without a mouse. */
    private static Nav contents() {
        var nav = new Nav();
        nav.setAriaLabel(Texts.of("admin.help.contents"));
        nav.addClassName("wm-contents");
        for (String section : SECTIONS) {
            var link = new Anchor("#help-" + section, Texts.of("admin.help." + section));
            link.getElement().setAttribute("router-ignore", true);
            nav.add(link);
        }
        return nav;
    }

    private static Paper keys() {
        var table = new ListTable(
                Texts.of("admin.help.keys.caption"), Texts.of("admin.help.keys.key"), Texts.of("admin.help.keys.does"));
        for (String key : KEYS) {
            table.row(
                    new Span(Texts.of("admin.help.key." + key)), new Span(Texts.of("admin.help.key." + key + ".does")));
        }
        return new Paper(Texts.of("admin.help.keys"), table);
    }
}
