package org.waymark.ui.recruiter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.vetting.RenewalList;
import org.waymark.vetting.RenewalQuestion;
import org.waymark.vetting.Renewals;

/** When the clearances of people in post end, in that order, however far away. */
@Route(value = Places.EXPIRIES, layout = MainLayout.class)
@PageTitle("Expiries · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed("RECRUITER")
@Prototype
class ExpiriesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Renewals renewals;

    ExpiriesView(Actor actor, Renewals renewals) {
        this.actor = actor;
        this.renewals = renewals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RenewalList list = renewals.expiries(actor, new RenewalQuestion(null, Routes.page(event)));
        removeAll();
        add(
                new PageHead(Texts.of("recruiter.expiries"), Texts.of("recruiter.expiries.line")),
                new BoardTabs(BoardTabs.Tab.EXPIRIES));
        if (list.lines().isEmpty()) {
            add(new EmptyState(Texts.of("recruiter.expiries.empty"), Texts.of("recruiter.expiries.empty.why")));
            return;
        }
        var pages = new Pages();
        pages.show(
                list.page(),
                Pages.count(list.total(), RenewalList.ON_A_PAGE),
                page -> Places.EXPIRIES + "?page=" + page);
        add(new Paper(
                new Paragraph(new Link(Places.RENEWALS, Texts.of("recruiter.expiries.renewals"))),
                new RenewalTable(list, false),
                pages));
    }
}
