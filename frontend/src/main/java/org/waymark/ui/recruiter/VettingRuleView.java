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
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.RuleSheet;
import org.waymark.vetting.VettingRule;
import org.waymark.vetting.VettingRules;

/** Where an administrator says what a force asks for a level, from a day on and with its source. */
@Route(value = Places.VETTING_RULE, layout = MainLayout.class)
@PageTitle("Rule of vetting · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed("ADMIN")
@Prototype
class VettingRuleView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient VettingRules rules;

    VettingRuleView(Actor actor, VettingRules rules) {
        this.actor = actor;
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RuleSheet sheet = rules.sheet(actor);
        String level = event.getRouteParameters().get("level").orElse("");
        ForceCode force = new ForceCode(event.getRouteParameters().get("force").orElse(""));
        VettingRule now = sheet.book()
                .on(force, level, sheet.today())
                .filter(rule -> sheet.mayKeep())
                .orElseThrow(() -> new Refused.NotFound("page"));
        var form = new RuleForm(sheet, force, now.text());
        form.act(Texts.of("recruiter.rule.save"), () -> save(form, sheet, level));
        form.cancel(Places.VETTING_RULES);
        removeAll();
        var back = new Link(Places.VETTING_RULES, Texts.of("recruiter.rules"));
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(sheet.level(level), Texts.of("recruiter.rule.line")), form);
    }

    private void save(RuleForm form, RuleSheet sheet, String level) {
        var faults = new Faults();
        ForceCode force = form.force(faults);
        rules.set(actor, force, level, sheet.book().changes(force, level), form.rule(faults));
        getUI().ifPresent(ui -> ui.navigate(Places.VETTING_RULES));
        SayIt.done(Texts.of("recruiter.rule.saved", sheet.level(level), RuleWords.force(sheet, force)));
    }
}
