package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonFile;
import org.waymark.people.PersonName;
import org.waymark.people.SupervisionSpell;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Who supervised the person and whom they supervised, newest first. */
class PersonSupervision extends Paper {

    private static final long serialVersionUID = 1L;

    PersonSupervision(PersonFile file, PersonId reader) {
        super(Texts.of("admin.supervision.title"));
        PersonName person = file.card().name();
        boolean acts = file.mayManage() && file.card().leftOn() == null;
        if (file.supervision().isEmpty()) {
            var none = new Paragraph(Texts.of(
                    person.id().equals(reader) ? "admin.supervision.none.you" : "admin.supervision.none",
                    person.full()));
            none.addClassName("wm-soft");
            add(none);
        } else {
            add(table(file, acts));
        }
        if (acts) {
            add(Links.button(AdminPages.newSupervision(person.id()), Texts.of("admin.supervision.begin")));
        }
    }

    private static Component table(PersonFile file, boolean acts) {
        PersonName person = file.card().name();
        String caption = Texts.of("admin.supervision.caption", person.full());
        var table = acts
                ? new ListTable(
                        caption,
                        Texts.of("admin.supervision.who"),
                        Texts.of("admin.supervision.when"),
                        Texts.of("admin.acts"))
                : new ListTable(caption, Texts.of("admin.supervision.who"), Texts.of("admin.supervision.when"));
        file.supervision().forEach(spell -> row(table, file, spell, acts));
        return table;
    }

    private static void row(ListTable table, PersonFile file, SupervisionSpell spell, boolean acts) {
        PersonName person = file.card().name();
        boolean by = spell.supervisee().id().equals(person.id());
        PersonName other = by ? spell.supervisor() : spell.supervisee();
        var name = new Div(
                new Span(Texts.of(by ? "admin.supervision.by" : "admin.supervision.of") + " "),
                Links.to(Places.person(other.id()), other.full()));
        LocalDate end = spell.link().endsOn();
        LocalDate start = spell.link().startsOn();
        var when = new Span(
                end == null
                        ? Texts.of("admin.posts.since", Days.of(start))
                        : Texts.of("admin.posts.fromTo", Days.of(start), Days.of(end)));
        if (!acts) {
            table.row(name, when);
        } else if (end == null || !end.isBefore(file.today())) {
            String address = AdminPages.endSupervision(person.id(), spell.link().id());
            table.row(name, when, Links.to(address, Texts.of("admin.supervision.end"), other.full()));
        } else {
            table.row(name, when, new Span());
        }
    }
}
