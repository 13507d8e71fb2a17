package org.waymark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.waymark.kernel.ForceCode;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.NewMessage;
import org.waymark.people.Neighbourhood;
import org.waymark.people.WomanOffers;
import org.waymark.vetting.AcceptanceAnswer;
import org.waymark.vetting.ClearanceText;
import org.waymark.vetting.Decision;
import org.waymark.vetting.EmploymentCheck;
import org.waymark.vetting.NewAcceptance;
import org.waymark.vetting.NewCase;
import org.waymark.vetting.NewStart;
import org.waymark.vetting.NewStartCheckRule;
import org.waymark.vetting.RenewalQuestion;
import org.waymark.vetting.Schemes;
import org.waymark.vetting.VettingCases;
import org.waymark.vetting.VettingRules;
import org.waymark.vetting.VettingVillage;

/** Arguments for operations on clearances, cases, starts and the messages about them. */
final class VettingArguments {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private VettingArguments() {}

    static void addTo(Map<Class<?>, Function<RightsCast.Target, Object>> known) {
        known.put(
                ClearanceText.class,
                target ->
                        new ClearanceText(Schemes.NATIONAL, "CTC", LocalDate.of(2026, 3, 2), LocalDate.of(2029, 3, 1)));
        known.put(ForceCode.class, target -> new ForceCode("KENT"));
        known.put(
                NewAcceptance.class,
                target -> new NewAcceptance(
                        new ForceCode("KENT"), new ForceCode("ESSEX"), "NPPV2F", DAY, AcceptanceAnswer.ACCEPTED, DAY));
        known.put(
                NewStartCheckRule.class,
                target ->
                        new NewStartCheckRule(EmploymentCheck.BPSS, DAY, false, Set.of(), false, false, "Policy", DAY));
        known.put(
                NewCase.class,
                target -> new NewCase(
                        target.service(),
                        null,
                        Neighbourhood.PRACTITIONER,
                        null,
                        "Alex",
                        Neighbourhood.unique(),
                        Schemes.NATIONAL,
                        "CTC",
                        null));
        known.put(
                NewStart.class,
                target -> new NewStart(
                        target.service(),
                        Neighbourhood.PRACTITIONER,
                        Set.of(target.site()),
                        null,
                        null,
                        "Alex",
                        Neighbourhood.unique(),
                        DAY,
                        null));
        addMore(known);
    }

    private static void addMore(Map<Class<?>, Function<RightsCast.Target, Object>> known) {
        known.put(
                NewMessage.class,
                target -> new NewMessage(
                        target.service(), target.person(), MessageKind.OWN_CASE, 1, Neighbourhood.unique()));
        known.put(YearMonth.class, target -> YearMonth.from(DAY));
        known.put(RenewalQuestion.class, target -> RenewalQuestion.ALL);
        known.put(Decision.class, target -> new Decision.NotGranted());
        known.put(VettingCases.Plan.class, target -> new VettingCases.Plan(null, null, null));
        known.put(VettingRules.RuleFrom.class, target -> new VettingRules.RuleFrom(DAY, VettingVillage.RULE));
        known.put(WomanOffers.Groups.class, target -> new WomanOffers.Groups(List.of(Set.of(target.person())), DAY));
    }
}
