package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.supervision.GroupSession;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Sessions of several people, the newest first. */
class GroupTable extends PlainTable {

    private static final long serialVersionUID = 1L;

    GroupTable(List<GroupSession> all) {
        super(
                Texts.of("supervision.groups"),
                List.of(
                        Texts.of("supervision.session"),
                        Texts.of("supervision.kind"),
                        Texts.of("supervision.group.theme"),
                        Texts.of("supervision.group.leads"),
                        Texts.of("supervision.standing.state")));
        all.forEach(one -> row(
                new Link(Places.supervisionGroup(one.id()), Days.of(one.day()) + ", " + Words.time(one.from())),
                new Span(one.kind().words()),
                new Span(one.theme()),
                new Span(Words.name(one.facilitator())),
                GroupView.state(one)));
    }
}
