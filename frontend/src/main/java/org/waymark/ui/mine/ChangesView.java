package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.Circumstances;

/** Which changes in one's life the force wants to hear of, from oneself, and that one has told it. */
@Route(value = Places.CHANGES, layout = MainLayout.class)
@PageTitle("Changes to tell the force · Waymark")
@RolesAllowed("STAFF")
@Prototype
class ChangesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Circumstances circumstances;

    ChangesView(Actor actor, Circumstances circumstances) {
        this.actor = actor;
        this.circumstances = circumstances;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var back = new Link(Places.MY_CLEARANCE, Texts.of("mine.clearance.title"));
        back.addClassNames("wm-back", "wm-small");
        add(
                back,
                new PageHead(Texts.of("mine.circumstances"), Texts.of("mine.circumstances.short")),
                new CircumstancePaper(circumstances.about(actor, actor.person()), this::confirm));
    }

    private void confirm() {
        circumstances.confirm(actor);
        show();
        SayIt.done(Texts.of("mine.circumstances.saved"));
    }
}
