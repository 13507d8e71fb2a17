package org.waymark.vetting;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.data.ReferenceReader;
import org.waymark.data.ReferenceText.StageText;
import org.waymark.data.ReferenceText.VettingRuleText;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Today;

/** Loads the rules of vetting that come with the application, none of them confirmed by a force. */
@Singleton
public class VettingRuleImport {

    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);

    private final VettingRuleRepository rules;
    private final VettingRuleStageRepository stages;
    private final RuleBooks books;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    VettingRuleImport(
            VettingRuleRepository rules,
            VettingRuleStageRepository stages,
            RuleBooks books,
            Access access,
            AuditTrail trail,
            Today today) {
        this.rules = rules;
        this.stages = stages;
        this.books = books;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Adds the rules of forces and levels that have none yet and returns how many those were; loading twice changes nothing.
     *
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor may not keep rules of vetting
     */
    @Transactional
    public int load(Actor actor) {
        access.require(actor, Permission.KEEP_VETTING_RULES);
        RuleBook book = books.book();
        List<VettingRuleText> missing = ReferenceReader.bundled().orThrow().vettingRules().stream()
                .filter(text -> book.changes(new ForceCode(text.force()), text.level()) == 0)
                .toList();
        missing.forEach(text -> add(actor, text));
        if (!missing.isEmpty()) {
            trail.record(actor, Act.FRAMEWORK_LOADED, null, "rules of vetting", "added " + missing.size());
        }
        return missing.size();
    }

    private void add(Actor actor, VettingRuleText from) {
        Map<Stage, StageText> lines =
                from.stages().stream().collect(toMap(one -> Stage.valueOf(one.stage()), one -> one));
        var text = new RuleText(
                from.months(),
                from.renewDays(),
                from.urgentDays(),
                from.annualNotice(),
                from.residencyYears(),
                from.addressYears(),
                ProcessedBy.valueOf(from.processedBy()),
                from.usualDays(),
                Map.of(),
                from.source(),
                LocalDate.parse(from.dated()),
                false);
        long id = Ids.next();
        var rule = new VettingRule(new ForceCode(from.force()), from.level(), FROM, 1, text, today.now());
        rules.save(VettingRuleRow.of(id, rule, actor.person()));
        stages.saveAll(lines.entrySet().stream()
                .map(line -> new VettingRuleStageRow(
                        new VettingRuleStageRow.Key(id, line.getKey()),
                        line.getValue().slowDays(),
                        line.getValue().stuckDays()))
                .toList());
    }
}
