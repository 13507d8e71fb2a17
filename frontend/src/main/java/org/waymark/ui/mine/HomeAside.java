package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.assessment.Overview;
import org.waymark.home.HomePage;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.ProgressLine;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Beside the tasks: where the person stands, and where to find things. */
class HomeAside extends Div {

    private static final long serialVersionUID = 1L;

    HomeAside(HomePage page) {
        addClassName("wm-grid");
        Overview mine = page.mine();
        if (mine != null && mine.role() != null) {
            add(stand(mine));
        }
        add(new Paper(
                Texts.of("mine.home.find"),
                new Paragraph(Texts.of("mine.home.find.line")),
                link(Places.HELP, Texts.of("mine.home.help"))));
    }

    private static Paper stand(Overview mine) {
        if (mine.lastAgreedOn() == null || mine.role() == null) {
            return new Paper(Texts.of("mine.stand.title"), new Paragraph(Texts.of("mine.stand.none")));
        }
        var met = new ProgressLine();
        met.show(
                mine.met(),
                mine.needed(),
                Texts.of("mine.home.met", mine.met(), mine.needed(), mine.role().name()));
        return new Paper(
                Texts.of("mine.stand.title"),
                met,
                new Paragraph(Texts.of("mine.stand.on", Days.of(mine.lastAgreedOn()))),
                link(Places.CAREER, Texts.of("mine.stand.career")));
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
