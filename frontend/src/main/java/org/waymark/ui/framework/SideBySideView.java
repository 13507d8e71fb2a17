package org.waymark.ui.framework;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.function.BiFunction;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.reporting.RoleDocuments;
import org.waymark.reporting.RoleSheet;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Any two role profiles beside each other, with all that differs between them; to read and to print. */
@Route(value = Places.SIDE_BY_SIDE, layout = MainLayout.class)
@PageTitle("Two profiles side by side · Waymark")
@StyleSheet("context://waymark/role-profiles.css")
@StyleSheet("context://waymark/career.css")
@PermitAll
@Prototype
class SideBySideView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient RoleDocuments documents;
    private final transient Framework framework;

    SideBySideView(Actor actor, RoleDocuments documents, Frameworks frameworks) {
        this.actor = actor;
        this.documents = documents;
        this.framework = frameworks.published(actor);
        addClassNames("wm-profile", "wm-beside");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoleProfile first = Routes.profile(event, "one", framework, 0);
        RoleProfile second = Routes.profile(event, "two", framework, 1);
        RoleSheet one = documents.sheet(actor, first.code());
        RoleSheet two = documents.sheet(actor, second.code());
        removeAll();
        var note = new Paragraph(framework.about().statusNote());
        note.addClassName("wm-note");
        var choices = new Div(
                choice("framework.pair.one", first, (role, other) -> Places.sideBySide(role, other), second.code()),
                choice("framework.pair.two", second, (role, other) -> Places.sideBySide(other, role), first.code()),
                new Link(Places.sideBySide(second.code(), first.code()), Texts.of("framework.pair.swap")));
        choices.addClassNames("wm-row", "wm-beside-choice", "wm-no-print");
        add(
                new PageHead(
                        Texts.of("framework.pair"),
                        Texts.of("framework.pair.line", first.name(), second.name()),
                        new Link(Places.PROFILES, Texts.of("framework.roles.all"))),
                choices,
                new SideBySideFacts(one, two),
                new SideBySideNeeds(framework, first, second),
                note,
                new PrintFoot(framework, one.by(), one.at().toInstant()));
    }

    /** Choosing opens the address of the new pair, so that it can be kept, sent and gone back from. */
    private Select<RoleProfile> choice(
            String label, RoleProfile chosen, BiFunction<RoleCode, RoleCode, String> address, RoleCode other) {
        var choice = new Select<RoleProfile>();
        choice.setLabel(Texts.of(label));
        choice.setItems(framework.roles());
        choice.setItemLabelGenerator(RoleProfile::named);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> Link.open(ui, address.apply(change.getValue().code(), other))));
        return choice;
    }
}
