package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.people.PersonName;

/**
 * What somebody may know of a person's clearances.
 *
 * @param standings one line for each police force whose sites the person's posts name, or one that says that none is needed
 * @param history every clearance, newest first; empty for those who may only know the standing
 * @param steps what became of each of them; {@code rules} what forces ask
 * @param told when the person was told to tell the force of changes, newest first
 * @param mayRead whether whoever asks may see the history
 * @param mayKeep whether whoever asks may record, correct and end
 * @param bodies who gives clearances, by code
 */
public record ClearanceSheet(
        PersonName person,
        List<OfForce> standings,
        List<Clearance> history,
        Map<ClearanceId, List<ClearanceStep>> steps,
        List<Circumstance> told,
        RuleBook rules,
        boolean mayRead,
        boolean mayKeep,
        Map<ForceCode, String> bodies,
        Schemes schemes,
        LocalDate today) {

    /** How the person stands with one force. */
    public record OfForce(String force, Standing standing) {}

    public Optional<Clearance> find(ClearanceId id) {
        return history.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What became of a clearance, in order. */
    public List<ClearanceStep> stepsOf(Clearance clearance) {
        return steps.getOrDefault(clearance.id(), List.of());
    }

    /** How a clearance stands today; a renewal is due and urgent when the force's rule says so. */
    public Clearance.Phase phase(Clearance clearance) {
        Optional<RuleText> rule =
                rules.on(clearance.issuer(), clearance.level(), today).map(VettingRule::text);
        return clearance.phaseOn(
                today,
                rule.map(RuleText::renewDays).orElse(0),
                rule.map(RuleText::urgentDays).orElse(0));
    }

    /** The name of who gave a clearance. */
    public String bodyOf(Clearance clearance) {
        return bodies.getOrDefault(clearance.issuer(), clearance.issuer().value());
    }
}
