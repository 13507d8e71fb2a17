package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Which roles ask for a competency, and at which level. */
class WhoNeeds extends Paper {

    private static final long serialVersionUID = 1L;

    private final transient Framework framework;
    private final transient Competency competency;
    private int rows;

    WhoNeeds(Framework framework, Competency competency) {
        super(Texts.of("framework.who"));
        this.framework = framework;
        this.competency = competency;
        var table = new PlainTable(
                Texts.of("framework.who.caption"),
                List.of(Texts.of("framework.role"), Texts.of("framework.level.asked")));
        framework.roles().forEach(role -> addTo(table, role));
        if (rows == 0) {
            add(new Paragraph(Texts.of("framework.who.none")));
        } else {
            add(table);
        }
    }

    private void addTo(PlainTable table, RoleProfile role) {
        String said = new Raised(framework, role).inWords(competency.code());
        if (!said.isEmpty()) {
            rows++;
            table.row(new Link(Places.profile(role.code()), role.named()), List.of(said));
        }
    }
}
