package org.waymark.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.waymark.kernel.PersonId;
import org.waymark.supervision.AgendaPoint;
import org.waymark.supervision.SessionPage;
import org.waymark.supervision.SessionState;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** What the two want to talk about; both add, change and take off their own. */
class AgendaPaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField(Texts.of("supervision.agenda.words"));
    private final transient Acts acts;

    AgendaPaper(Acts acts) {
        super("agenda-");
        this.acts = acts;
        addClassName("wm-agenda");
        words.setMaxLength(500);
    }

    /** What can be done with the agenda. */
    interface Acts {
        void add(String words);

        void change(AgendaPoint point, String words);

        void remove(AgendaPoint point);
    }

    /** Shows the points; what is typed into the field stays. */
    void show(SessionPage page, PersonId reader) {
        String typed = words.getValue();
        getChildren()
                .filter(part -> part.hasClassName("wm-agenda-part"))
                .toList()
                .forEach(this::remove);
        var head = new H2(Texts.of("supervision.agenda"));
        var list = new UnorderedList();
        list.addClassName("wm-agenda-list");
        page.agenda().forEach(point -> list.add(item(page, point, reader)));
        var part = page.agenda().isEmpty()
                ? new Div(head, new Paragraph(Texts.of("supervision.agenda.none")))
                : new Div(head, list);
        part.addClassName("wm-agenda-part");
        addComponentAsFirst(part);
        if (words.getParent().isEmpty() && page.session().state() != SessionState.CANCELLED) {
            field("words", words);
            guard(page.today(), words::getValue);
            act(Texts.of("supervision.agenda.add"), () -> {
                acts.add(words.getValue());
                words.clear();
            });
        }
        words.setValue(typed);
    }

    private ListItem item(SessionPage page, AgendaPoint point, PersonId reader) {
        boolean own = point.authorId().equals(reader);
        var by = new Span(by(page, point, reader));
        by.addClassNames("wm-small", "wm-soft");
        var item = new ListItem(new Div(Words.typed(point.words()), by));
        if (page.session().state() != SessionState.CANCELLED) {
            item.add(changing(page, point));
            if (own) {
                var remove = new Button(Texts.of("supervision.agenda.remove"), event -> acts.remove(point));
                remove.setAriaLabel(Texts.of("supervision.agenda.remove.label", point.words()));
                remove.addClassName("wm-no-print");
                item.add(remove);
            }
        }
        return item;
    }

    /** Who added a point, and who changed it where that was the other one. */
    private static String by(SessionPage page, AgendaPoint point, PersonId reader) {
        String author = name(page, point.authorId(), reader);
        PersonId changedBy = point.changedBy();
        if (changedBy == null || changedBy.equals(point.authorId())) {
            return author;
        }
        return changedBy.equals(reader)
                ? Texts.of("supervision.agenda.by.you", author)
                : Texts.of("supervision.agenda.by", author, name(page, changedBy, reader));
    }

    private static String name(SessionPage page, PersonId person, PersonId reader) {
        if (person.equals(reader)) {
            return Texts.of("supervision.agenda.you");
        }
        return page.session().supervisor().id().equals(person)
                ? page.session().supervisor().full()
                : page.session().supervisee().full();
    }

    private NativeDetails changing(SessionPage page, AgendaPoint point) {
        var form = new FormPaper("point-" + point.id() + "-");
        var field = form.field("words", new TextField(Texts.of("supervision.agenda.change.words")));
        field.setMaxLength(500);
        field.setValue(point.words());
        form.guard(page.today(), field::getValue);
        form.act(Texts.of("supervision.agenda.change.keep"), () -> acts.change(point, field.getValue()));
        var fold = new NativeDetails(Texts.of("supervision.agenda.change"), form);
        fold.addClassNames("wm-more", "wm-no-print");
        return fold;
    }
}
