package org.waymark.ui.framework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.reporting.RoleDocuments;
import org.waymark.reporting.RoleSheet;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** One role profile: what it is for, what it asks, how one gets in and where it leads; to read, print and take away. */
@Route(value = Places.PROFILES + Routes.ROLE, layout = MainLayout.class)
@StyleSheet("context://waymark/role-profiles.css")
@PermitAll
@Prototype
class RoleProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient RoleDocuments documents;
    private final transient Access access;
    private String name = "";

    RoleProfileView(Actor actor, RoleDocuments documents, Access access) {
        this.actor = actor;
        this.documents = documents;
        this.access = access;
        addClassName("wm-profile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoleSheet sheet = documents.sheet(actor, Routes.role(event));
        RoleProfile role = sheet.role();
        name = role.name();
        removeAll();
        var note = new Paragraph(Provenance.reconstruction(sheet.framework(), role));
        note.addClassName("wm-note");
        var columns = new Div(left(sheet), right(sheet));
        columns.addClassName("wm-two");
        add(
                head(role),
                note,
                columns,
                new PrintFoot(sheet.framework(), sheet.by(), sheet.at().toInstant()));
    }

    private PageHead head(RoleProfile role) {
        var compare = new Link(Places.career(role.code()), Texts.of("framework.compare"));
        compare.setVisible(access.allows(actor, Permission.SEE_OWN_LADDER));
        return new PageHead(
                role.name(),
                Texts.of("framework.level", role.careerLevel()) + " · " + Provenance.aliases(role),
                compare,
                new Link(Places.PROFILES, Texts.of("framework.roles.all")));
    }

    private static Component left(RoleSheet sheet) {
        var does = new UnorderedList();
        sheet.role().details().keyActivities().forEach(activity -> does.add(new ListItem(activity)));
        return column(
                new Paper(
                        Texts.of("framework.purpose"),
                        new Paragraph(sheet.role().purpose())),
                new Paper(Texts.of("framework.activities"), does),
                new ProfileNeeds(sheet),
                new ProfileTasks(sheet),
                new ProfileFacts(sheet));
    }

    private Component right(RoleSheet sheet) {
        RoleCode code = sheet.role().code();
        return column(
                new ProfileDocuments((document, form) -> documents.make(actor, code, document, form)),
                new Paper(Texts.of("framework.routes"), new RouteList(sheet)),
                new ProfileStrands(sheet));
    }

    private static Component column(Component... papers) {
        var column = new Div(papers);
        column.addClassName("wm-grid");
        return column;
    }

    @Override
    public String getPageTitle() {
        return name + " · Waymark";
    }
}
