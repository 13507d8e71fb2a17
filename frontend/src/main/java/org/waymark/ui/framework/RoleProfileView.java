package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** One role profile: what it is for, what it asks, how one gets in and where it leads. */
@Route(value = Places.PROFILES + Routes.ROLE, layout = MainLayout.class)
@PermitAll
@Prototype
class RoleProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Frameworks frameworks;
    private String name = "";

    RoleProfileView(Actor actor, Frameworks frameworks) {
        this.actor = actor;
        this.frameworks = frameworks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Framework framework = frameworks.published(actor);
        RoleProfile role = framework.profile(Routes.role(event));
        name = role.name();
        removeAll();
        var note = new Paragraph(Provenance.reconstruction(framework, role));
        note.addClassName("wm-note");
        var about = new Div(
                new ProfileFacts(framework, role),
                new Paper(Texts.of("framework.routes"), new RouteList(framework, role)));
        about.addClassName("wm-grid");
        var columns = new Div(new ProfileNeeds(framework, role), about);
        columns.addClassName("wm-two");
        add(
                new PageHead(
                        role.name(),
                        Texts.of("framework.level", role.careerLevel()) + " · " + Provenance.aliases(role),
                        new Link(Places.career(role.code()), Texts.of("framework.compare")),
                        new Link(Places.PROFILES, Texts.of("framework.roles.all"))),
                note,
                columns);
    }

    @Override
    public String getPageTitle() {
        return name + " · Waymark";
    }
}
