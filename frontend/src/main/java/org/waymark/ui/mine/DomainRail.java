package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.assessment.RatingSheet;
import org.waymark.kernel.DomainCode;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The domains of the assessment as a list of tasks, each with how much of it is answered. */
class DomainRail extends Nav {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    DomainRail() {
        addClassNames("wm-paper", "wm-rail");
        getElement().setAttribute("aria-label", Texts.of("mine.rate.domains"));
        list.addClassName("wm-tasks");
        add(list);
    }

    void show(RatingSheet sheet, DomainCode open, String query) {
        list.removeAll();
        for (RatingSheet.DomainProgress domain : sheet.domains()) {
            RatingSheet.Line first = sheet.linesOf(domain.code()).stream()
                    .filter(line -> !line.isAnswered())
                    .findFirst()
                    .orElseGet(() -> sheet.linesOf(domain.code()).getFirst());
            var link = new Anchor(Places.assess(sheet.id(), first.competency()) + query, domain.name());
            link.getElement().setAttribute("router-link", true);
            link.addClassName("wm-task-name");
            var row = new ListItem(link, status(domain));
            row.addClassName("wm-task");
            if (domain.code().equals(open)) {
                row.getElement().setAttribute("aria-current", "step");
            }
            list.add(row);
        }
    }

    private static Span status(RatingSheet.DomainProgress domain) {
        if (domain.answered() == domain.total()) {
            var done = new Span(Texts.of("mine.rate.completed"));
            done.addClassName("wm-status");
            return done;
        }
        String words = Texts.of("mine.rate.of", domain.answered(), domain.total());
        if (domain.answered() > 0) {
            return new StatusTag(words, StatusTag.Tone.ACT);
        }
        var untouched = new Span(words);
        untouched.addClassNames("wm-status", "wm-soft");
        return untouched;
    }
}
