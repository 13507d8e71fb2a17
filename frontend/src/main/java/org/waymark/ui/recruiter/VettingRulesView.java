package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.vetting.Acceptance;
import org.waymark.vetting.RuleSheet;
import org.waymark.vetting.StartCheckRules;
import org.waymark.vetting.StartCheckSheet;
import org.waymark.vetting.VettingRule;
import org.waymark.vetting.VettingRules;

/** What forces ask for each level of clearance, where that comes from, and whose clearances they accept. */
@Route(value = Places.VETTING_RULES, layout = MainLayout.class)
@PageTitle("Rules of vetting · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER", "AUDITOR", "ADMIN"})
@Prototype
class VettingRulesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient VettingRules rules;
    private final transient StartCheckRules startChecks;

    VettingRulesView(Actor actor, VettingRules rules, StartCheckRules startChecks) {
        this.actor = actor;
        this.rules = rules;
        this.startChecks = startChecks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RuleSheet sheet = rules.sheet(actor);
        List<VettingRule> holding = sheet.book().holdingOn(sheet.today());
        removeAll();
        add(new PageHead(Texts.of("recruiter.rules"), Texts.of("recruiter.rules.line"), acts(sheet)));
        if (holding.isEmpty()) {
            add(new EmptyState(Texts.of("recruiter.rules.empty"), Texts.of("recruiter.rules.empty.why")));
            return;
        }
        var note = new Paragraph(Texts.of("recruiter.rules.note"));
        note.addClassName("wm-note");
        var papers = new Div(
                part(Texts.of("recruiter.rules.levels"), sheet, holding, false),
                accepted(sheet),
                part(Texts.of("recruiter.rules.checks"), sheet, holding, true),
                startChecks(startChecks.sheet(actor)));
        papers.addClassName("wm-grid");
        List<VettingRule> later = sheet.book().after(sheet.today());
        if (!later.isEmpty()) {
            papers.addComponentAsFirst(new Paper(
                    Texts.of("recruiter.rules.later"),
                    new RuleTable(Texts.of("recruiter.rules.later.caption"), sheet, later)));
        }
        add(note, papers);
    }

    private static Component[] acts(RuleSheet sheet) {
        return sheet.mayKeep()
                ? new Component[] {button(Places.VETTING_ACCEPTANCE, Texts.of("recruiter.accept.new"))}
                : new Component[0];
    }

    private static Paper part(String heading, RuleSheet sheet, List<VettingRule> rules, boolean checks) {
        return new Paper(
                heading,
                new RuleTable(
                        Texts.of(checks ? "recruiter.rules.checks.caption" : "recruiter.rules.levels.caption"),
                        sheet,
                        rules.stream()
                                .filter(rule -> sheet.isCheck(rule.level()) == checks)
                                .toList()));
    }

    private static Paper startChecks(StartCheckSheet sheet) {
        var paper = new Paper(
                Texts.of("recruiter.startCheck"),
                new Paragraph(Texts.of("recruiter.startCheck.line")),
                new StartCheckTable(Texts.of("recruiter.startCheck.caption"), sheet, sheet.holding()));
        if (!sheet.later().isEmpty()) {
            paper.add(new StartCheckTable(Texts.of("recruiter.startCheck.later"), sheet, sheet.later()));
        }
        return paper;
    }

    private static Paper accepted(RuleSheet sheet) {
        List<Acceptance> answers = sheet.book().acceptancesOn(sheet.today());
        var paper = new Paper(Texts.of("recruiter.accept"), new Paragraph(Texts.of("recruiter.accept.line")));
        if (!answers.isEmpty()) {
            paper.add(new AcceptanceTable(sheet, answers));
        }
        return paper;
    }

    private static Link button(String address, String words) {
        var link = new Link(address, words);
        link.addClassNames("wm-button", "wm-button-primary");
        return link;
    }
}
