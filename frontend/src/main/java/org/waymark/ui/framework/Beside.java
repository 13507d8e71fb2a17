package org.waymark.ui.framework;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.framework.Competency;
import org.waymark.framework.Reference;
import org.waymark.ui.kit.Anchors;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** What stands beside a competency: national standards that are related to it, and courses that are evidence for it. */
class Beside extends Paper {

    private static final long serialVersionUID = 1L;

    Beside(Competency competency, Reference reference) {
        super(Texts.of("framework.beside"));
        setId(Anchors.BESIDE);
        add(new H3(Texts.of("framework.standards")));
        addAll(competency.standards().stream()
                .map(code -> standard(code, reference))
                .toList());
        add(note("framework.standards.note"), new H3(Texts.of("framework.courses")));
        addAll(reference.coursesFor(competency.code()).stream()
                .map(Beside::course)
                .toList());
        add(note("framework.courses.note"));
    }

    private void addAll(List<ListItem> items) {
        if (items.isEmpty()) {
            add(new Paragraph(Texts.of("framework.beside.none")));
            return;
        }
        var list = new UnorderedList();
        items.forEach(list::add);
        add(list);
    }

    private static ListItem standard(String code, Reference reference) {
        var named = new Span(code);
        named.addClassName("wm-strong");
        var item = new ListItem(named);
        reference.standard(code).ifPresent(one -> item.add(new Span(" " + one.title())));
        return item;
    }

    private static ListItem course(Reference.Course course) {
        Integer months = course.refresherMonths();
        String again = months == null ? Texts.of("framework.course.once") : Texts.of("framework.course.again", months);
        return new ListItem(course.name() + " (" + again + ")");
    }

    private static Paragraph note(String key) {
        var note = new Paragraph(Texts.of(key));
        note.addClassNames("wm-small", "wm-soft");
        return note;
    }
}
