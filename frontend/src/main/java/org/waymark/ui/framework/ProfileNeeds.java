package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.waymark.framework.ScaleLevel;
import org.waymark.reporting.RoleSheet;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What a role asks, domain by domain: the level of each competency and what somebody at that level does. */
class ProfileNeeds extends Paper {

    private static final long serialVersionUID = 1L;

    private final transient Raised raised;

    ProfileNeeds(RoleSheet sheet) {
        super(Texts.count("framework.needs", sheet.needs().size()));
        this.raised = new Raised(sheet.framework(), sheet.role());
        addClassName("wm-needs");
        long undescribed = sheet.undescribed();
        if (undescribed > 0) {
            add(new Paragraph(Texts.count("framework.needs.standIn", undescribed)));
        }
        var folds = new Folds();
        sheet.parts().forEach(part -> folds.with(fold(part)));
        add(folds);
    }

    private Fold fold(RoleSheet.Part part) {
        var table = new PlainTable(
                part.domain().name(),
                List.of(
                        Texts.of("framework.competency"),
                        Texts.of("framework.level.asked"),
                        Texts.of("framework.behaviour")));
        for (RoleSheet.Need need : part.needs()) {
            table.row(
                    new Link(
                            Places.competency(need.competency().code()),
                            need.competency().title()),
                    new Span(raised.inWords(need.competency().code())),
                    new Span(need.words().thirdPerson()));
        }
        return new Fold(part.domain().name(), span(part), table);
    }

    private static String span(RoleSheet.Part part) {
        List<Integer> levels = part.needs().stream()
                .map(need -> need.words().step())
                .sorted(Comparator.comparing(ScaleLevel::level))
                .map(step -> step.level().value())
                .toList();
        String count = Texts.count("framework.fold", levels.size());
        return Objects.equals(levels.getFirst(), levels.getLast())
                ? Texts.of("framework.fold.level", count, levels.getFirst())
                : Texts.of("framework.fold.levels", count, levels.getFirst(), levels.getLast());
    }
}
