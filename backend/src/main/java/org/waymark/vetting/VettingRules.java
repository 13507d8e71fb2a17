package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** What forces ask for each level of clearance, and whose clearances they accept: settings, each with its source. */
@Singleton
public class VettingRules {

    private final VettingRuleRepository rules;
    private final VettingRuleStageRepository stages;
    private final AcceptanceRepository acceptances;
    private final RuleDesk desk;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    VettingRules(
            VettingRuleRepository rules,
            VettingRuleStageRepository stages,
            AcceptanceRepository acceptances,
            RuleDesk desk,
            Access access,
            AuditTrail trail,
            Today today) {
        this.rules = rules;
        this.stages = stages;
        this.acceptances = acceptances;
        this.desk = desk;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * All rules, past and to come.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read rules of vetting
     */
    @Transactional(readOnly = true)
    public RuleSheet sheet(Actor actor) {
        access.require(actor, Permission.READ_VETTING_RULES);
        boolean mayKeep = access.allows(actor, Permission.KEEP_VETTING_RULES);
        return desk.sheet(actor, mayKeep, today.day());
    }

    /**
     * Says what a force, or ANY force that says nothing of its own, asks for a level from a day on. What held before stays
     * written down.
     *
     * @param changes how many changes of this rule the actor had seen
     * @throws Refused.NotAllowed if the actor may not keep rules of vetting
     * @throws Refused.NotValid if force or level are unknown, a number or a day is out of bounds, or no source is named
     * @throws Refused.ChangedMeanwhile if somebody else changed the rule first
     */
    @Transactional
    public void set(Actor actor, ForceCode force, String level, int changes, RuleFrom from) {
        access.require(actor, Permission.KEEP_VETTING_RULES);
        desk.check().sound(actor, force, level, from.day(), from.text());
        mustBe(changes, rules.changes(force, level));
        RuleText text = cleaned(from.text());
        var rule = new VettingRule(force, level, from.day(), changes + 1, text, today.now());
        long id = Ids.next();
        rules.save(VettingRuleRow.of(id, rule, actor.person()));
        stages.saveAll(text.thresholds().entrySet().stream()
                .map(one -> new VettingRuleStageRow(
                        new VettingRuleStageRow.Key(id, one.getKey()),
                        one.getValue().slowDays(),
                        one.getValue().stuckDays()))
                .toList());
        trail.record(
                actor,
                Act.VETTING_RULE_SET,
                null,
                "rule " + force + " " + level,
                "change " + rule.changeNo() + " from " + from.day() + ": " + brief(text));
    }

    /**
     * Says what a force does from a day on with clearances of a level that another force gave.
     *
     * @param changes how many changes of this answer the actor had seen
     * @throws Refused.NotAllowed if the actor may not keep rules of vetting
     * @throws Refused.NotValid if forces or level are unknown or the same, or a day is out of bounds
     * @throws Refused.ChangedMeanwhile if somebody else changed the answer first
     */
    @Transactional
    public void answer(Actor actor, NewAcceptance wanted, int changes) {
        access.require(actor, Permission.KEEP_VETTING_RULES);
        desk.check().sound(actor, wanted);
        mustBe(changes, acceptances.changes(wanted.force(), wanted.issuer(), wanted.level()));
        acceptances.add(
                wanted.force(),
                wanted.issuer(),
                wanted.level(),
                wanted.from(),
                changes + 1,
                wanted.answer(),
                wanted.sourcedOn(),
                actor.person(),
                today.now());
        trail.record(
                actor,
                Act.VETTING_RULE_SET,
                null,
                "acceptance " + wanted.force() + " of " + wanted.issuer() + " " + wanted.level(),
                wanted.answer() + " from " + wanted.from());
    }

    /** What somebody says a force asks, and from which day on. */
    public record RuleFrom(LocalDate day, RuleText text) {}

    private static RuleText cleaned(RuleText text) {
        return new RuleText(
                text.validMonths(),
                text.renewDays(),
                text.urgentDays(),
                text.annualNotice(),
                text.residencyYears(),
                text.addressYears(),
                text.processedBy(),
                text.usualDays(),
                new LinkedHashMap<>(text.thresholds()),
                Faults.clean(text.source()),
                text.sourcedOn(),
                text.confirmed());
    }

    private static void mustBe(int seen, int there) {
        if (seen != there) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this rule. Look at it again before you go on.");
        }
    }

    private static String brief(RuleText text) {
        return text.validMonths() + " months, renewal due " + text.renewDays() + " and urgent " + text.urgentDays()
                + " days before, notice " + text.annualNotice() + ", residence " + text.residencyYears()
                + ", addresses " + text.addressYears() + ", by " + text.processedBy() + ", usually "
                + text.usualDays() + " days, confirmed " + text.confirmed();
    }
}
