package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Contrast;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Level;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** All competencies in which two role profiles differ, by how they differ; what they share lies folded. */
class SideBySideNeeds extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Framework framework;
    private final transient RoleProfile one;
    private final transient RoleProfile two;

    SideBySideNeeds(Framework framework, RoleProfile one, RoleProfile two) {
        this.framework = framework;
        this.one = one;
        this.two = two;
        addClassName("wm-grid");
        List<Contrast> all = Contrast.between(framework, one.code(), two.code());
        for (Contrast.Kind kind : Contrast.Kind.values()) {
            List<Contrast> lines =
                    all.stream().filter(line -> line.kind() == kind).toList();
            if (kind == Contrast.Kind.SAME) {
                add(same(lines));
            } else if (!lines.isEmpty()) {
                add(new Paper(new H2(heading(kind, lines.size())), table(kind, lines)));
            }
        }
    }

    private Paper same(List<Contrast> lines) {
        var paper = new Paper(new H2(heading(Contrast.Kind.SAME, lines.size())));
        if (lines.isEmpty()) {
            paper.add(new Paragraph(Texts.of("framework.pair.nothingShared")));
            return paper;
        }
        var fold =
                new NativeDetails(Texts.count("framework.pair.show", lines.size()), table(Contrast.Kind.SAME, lines));
        fold.addClassName("wm-more");
        paper.add(fold);
        return paper;
    }

    private String heading(Contrast.Kind kind, int count) {
        return Texts.count("framework.pair.kind." + kind, count, one.name(), two.name());
    }

    private PlainTable table(Contrast.Kind kind, List<Contrast> lines) {
        var table = new PlainTable(
                heading(kind, lines.size()),
                List.of(Texts.of("framework.competency"), Texts.of("framework.pair.domain"), one.name(), two.name()));
        table.addClassName("wm-beside-needs");
        for (Contrast line : lines) {
            table.row(
                    new Link(
                            Places.competency(line.competency().code()),
                            line.competency().title()),
                    List.of(
                            framework.domain(line.competency().domainCode()).name(),
                            level(line.one()),
                            level(line.two())));
        }
        return table;
    }

    private String level(@Nullable Level level) {
        return level == null
                ? Texts.of("framework.pair.notAsked")
                : framework.words(level).named();
    }
}
