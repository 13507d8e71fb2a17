package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceFile;
import org.waymark.kernel.CompetencyCode;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Pieces of evidence, one under another, each to be changed or deleted. */
class LockerList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient Function<CompetencyCode, String> names;
    private final transient Consumer<Evidence> change;
    private final transient Consumer<Evidence> delete;

    private final transient Consumer<Evidence> lastDay;

    LockerList(
            Function<CompetencyCode, String> names,
            Consumer<Evidence> change,
            Consumer<Evidence> delete,
            Consumer<Evidence> lastDay) {
        this.lastDay = lastDay;
        this.names = names;
        this.change = change;
        this.delete = delete;
        addClassName("wm-locker");
    }

    void show(List<Evidence> pieces, LocalDate today) {
        removeAll();
        setVisible(!pieces.isEmpty());
        pieces.forEach(piece -> add(item(piece, today)));
    }

    private ListItem item(Evidence piece, LocalDate today) {
        var kind = new StatusTag(Texts.of("mine.locker.kind." + piece.kind()), StatusTag.Tone.PLAIN);
        var day = new Span(Days.of(piece.dated()));
        day.addClassNames("wm-small", "wm-soft");
        var head = new Div(new H2(piece.title()), kind, day);
        head.addClassName("wm-line-head");
        var item = new ListItem(head);
        item.addClassName("wm-paper");
        if (!piece.note().isBlank()) {
            var note = new Paragraph(piece.note());
            note.addClassName("wm-own-words");
            item.add(note);
        }
        if (!piece.link().isEmpty()) {
            item.add(new Div(away(piece.link())));
        }
        EvidenceFile file = piece.file();
        if (file != null) {
            item.add(new LockerFile(piece.id(), file, today));
        }
        item.add(competencies(piece), acts(piece));
        return item;
    }

    private static Anchor away(String address) {
        var link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("wm-away");
        return link;
    }

    private Component competencies(Evidence piece) {
        var list = new Div();
        list.addClassNames("wm-small", "wm-for");
        if (piece.competencies().isEmpty()) {
            list.add(new Span(Texts.of("mine.locker.for.none")));
            return list;
        }
        list.add(new Span(Texts.of("mine.locker.for")));
        piece.competencies().stream().sorted().forEach(code -> {
            var link = new Anchor(Places.competency(code), names.apply(code));
            link.getElement().setAttribute("router-link", true);
            list.add(link);
        });
        return list;
    }

    private Component acts(Evidence piece) {
        var edit = new Button(Texts.of("mine.locker.edit"), event -> change.accept(piece));
        edit.setAriaLabel(Texts.of("mine.locker.edit.label", piece.title()));
        var remove = new Button(Texts.of("mine.locker.delete"), event -> delete.accept(piece));
        remove.setAriaLabel(Texts.of("mine.locker.delete.label", piece.title()));
        var acts = new Div(edit, remove);
        if (piece.file() != null) {
            var day = new Button(Texts.of("mine.files.lastDay.set"), event -> lastDay.accept(piece));
            day.setAriaLabel(Texts.of("mine.files.lastDay.label", piece.title()));
            acts.add(day);
        }
        acts.addClassNames("wm-row", "wm-no-print");
        return acts;
    }
}
