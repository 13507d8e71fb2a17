package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What a role is for, what it does and, by domain, which levels it asks for. */
class ProfileNeeds extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Framework framework;
    private final transient Raised needs;

    ProfileNeeds(Framework framework, RoleProfile role) {
        this.framework = framework;
        this.needs = new Raised(framework, role);
        addClassName("wm-grid");
        var does = new UnorderedList();
        role.details().keyActivities().forEach(activity -> does.add(new ListItem(activity)));
        add(
                new Paper(Texts.of("framework.purpose"), new Paragraph(role.purpose())),
                new Paper(Texts.of("framework.activities"), does),
                asks());
    }

    private Paper asks() {
        var paper = new Paper(new H2(Texts.count("framework.needs", needs.size())));
        for (Domain domain : framework.domains()) {
            List<Competency> asked = framework.competenciesOf(domain.code()).stream()
                    .filter(competency -> needs.asksFor(competency.code()))
                    .toList();
            if (!asked.isEmpty()) {
                paper.add(table(domain, asked));
            }
        }
        return paper;
    }

    private PlainTable table(Domain domain, List<Competency> asked) {
        var table = new PlainTable(
                domain.name(), List.of(Texts.of("framework.competency"), Texts.of("framework.level.asked")));
        table.addClassName("wm-needs");
        for (Competency competency : asked) {
            table.row(
                    new Link(Places.competency(competency.code()), competency.title()),
                    List.of(needs.inWords(competency.code())));
        }
        return table;
    }
}
