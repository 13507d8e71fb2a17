package org.waymark.ui.recruiter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.StartCheckRule;
import org.waymark.vetting.StartCheckRules;
import org.waymark.vetting.StartCheckSheet;

/** Where an administrator says of whom a check is asked before they start. */
@Route(value = Places.START_CHECK, layout = MainLayout.class)
@PageTitle("Check before a start · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed("ADMIN")
@Prototype
class StartCheckView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient StartCheckRules rules;

    StartCheckView(Actor actor, StartCheckRules rules) {
        this.actor = actor;
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StartCheckSheet sheet = rules.sheet(actor);
        String asked = event.getRouteParameters().get("check").orElse("");
        StartCheckRule now = sheet.holding().stream()
                .filter(rule -> sheet.mayKeep() && rule.check().name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("page"));
        var form = new StartCheckForm(sheet, now);
        form.act(Texts.of("recruiter.rule.save"), () -> {
            rules.set(actor, form.rule(), sheet.changes(now.check()));
            getUI().ifPresent(ui -> ui.navigate(Places.VETTING_RULES));
            SayIt.done(Texts.of("recruiter.startCheck.saved", now.name()));
        });
        form.cancel(Places.VETTING_RULES);
        removeAll();
        var back = new Link(Places.VETTING_RULES, Texts.of("recruiter.rules"));
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(now.name(), Texts.of("recruiter.startCheck.line")), form);
    }
}
