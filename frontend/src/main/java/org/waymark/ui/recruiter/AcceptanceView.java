package org.waymark.ui.recruiter;

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
import org.waymark.vetting.NewAcceptance;
import org.waymark.vetting.RuleSheet;
import org.waymark.vetting.VettingRules;

/** Where an administrator says what a force does with clearances that another force gave. */
@Route(value = Places.VETTING_ACCEPTANCE, layout = MainLayout.class)
@PageTitle("Whose clearances count · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class AcceptanceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient VettingRules rules;

    AcceptanceView(Actor actor, VettingRules rules) {
        this.actor = actor;
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RuleSheet sheet = rules.sheet(actor);
        if (!sheet.mayKeep()) {
            throw new Refused.NotFound("page");
        }
        var form = new AcceptanceForm(sheet);
        form.act(Texts.of("recruiter.rule.save"), () -> save(form, sheet));
        form.cancel(Places.VETTING_RULES);
        removeAll();
        var back = new Link(Places.VETTING_RULES, Texts.of("recruiter.rules"));
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(Texts.of("recruiter.accept"), Texts.of("recruiter.accept.line")), form);
    }

    private void save(AcceptanceForm form, RuleSheet sheet) {
        NewAcceptance wanted = form.answer();
        rules.answer(actor, wanted, sheet.book().answers(wanted.force(), wanted.issuer(), wanted.level()));
        getUI().ifPresent(ui -> ui.navigate(Places.VETTING_RULES));
        SayIt.done(Texts.of("recruiter.accept.saved", sheet.body(wanted.force()), sheet.body(wanted.issuer())));
    }
}
