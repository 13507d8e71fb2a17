package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.TaskList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Every role profile, from the lowest level up. */
@Route(value = Places.PROFILES, layout = MainLayout.class)
@PageTitle("Role profiles · Waymark")
@PermitAll
@Prototype
class RolesView extends Div {

    private static final long serialVersionUID = 1L;

    RolesView(Actor actor, Frameworks frameworks) {
        Framework framework = frameworks.published(actor);
        var list = new TaskList();
        framework
                .roles()
                .forEach(role -> list.row(role.name(), Places.profile(role.code()), line(framework, role), tag(role)));
        var note = new Paragraph(framework.about().statusNote());
        note.addClassName("wm-note");
        add(
                new PageHead(
                        Texts.of("framework.roles.title"),
                        Texts.of("framework.roles.line", framework.roles().size(), framework.version()),
                        new Link(Places.SIDE_BY_SIDE, Texts.of("framework.pair"))),
                note,
                new Paper(list));
    }

    private static String line(Framework framework, RoleProfile role) {
        int asked = framework.requirementsOf(role.code(), Set.of()).size();
        return role.purpose() + " " + Texts.count("framework.asks", asked);
    }

    private static StatusTag tag(RoleProfile role) {
        return new StatusTag(Texts.of("framework.level", role.careerLevel()), StatusTag.Tone.PLAIN);
    }
}
