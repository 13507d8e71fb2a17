package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.ForceImport;
import org.waymark.vetting.VettingRules.RuleFrom;

@Tag("database")
class VettingRulesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final ForceCode SURREY = new ForceCode("SURREY");
    private static final ForceCode SUSSEX = new ForceCode("SUSSEX");

    private final Neighbourhood here = new Neighbourhood();
    private final VettingRules rules = here.house.get(VettingRules.class);

    @BeforeEach
    void bundled() {
        here.house.get(ForceImport.class).load(here.console);
        here.house.get(VettingRuleImport.class).load(here.console);
    }

    @Test
    void whatComesWithTheApplicationIsToBeConfirmedAndLoadsOnce() {
        assertEquals(0, here.house.get(VettingRuleImport.class).load(here.console));
        RuleSheet sheet = rules.sheet(here.console);
        for (String level : sheet.levels()) {
            ForceCode force = level.equals("MPS")
                    ? new ForceCode("MPS")
                    : level.equals("CTC") ? Schemes.NATIONAL : VettingRule.ANY;
            RuleText text = sheet.book()
                    .on(force, level, LocalDate.of(2026, 1, 1))
                    .orElseThrow()
                    .text();
            assertFalse(text.confirmed(), level);
            assertFalse(text.source().isBlank(), level);
            assertEquals(Stage.values().length, text.thresholds().size(), level);
        }
    }

    @Test
    void aChangeHoldsFromItsDayAndThePastStaysAsItWas() {
        int before = changes("NPPV2F");
        rules.set(here.console, SURREY, "NPPV2F", before, new RuleFrom(DAY, VettingVillage.rule(24, "A page")));
        rules.set(
                here.console,
                SURREY,
                "NPPV2F",
                before + 1,
                new RuleFrom(DAY.plusMonths(1), VettingVillage.rule(30, "A page")));
        RuleBook book = rules.sheet(here.console).book();
        assertEquals(24, book.on(SURREY, "NPPV2F", DAY).orElseThrow().text().validMonths());
        assertEquals(
                30,
                book.on(SURREY, "NPPV2F", DAY.plusMonths(1))
                        .orElseThrow()
                        .text()
                        .validMonths());
        assertEquals(before + 2, book.changes(SURREY, "NPPV2F"));
    }

    @Test
    void whoHasNotSeenTheLastChangeIsToldSo() {
        var from = new RuleFrom(DAY, VettingVillage.RULE);
        int seen = changes("NPPV1");
        rules.set(here.console, SURREY, "NPPV1", seen, from);
        assertThrows(Refused.ChangedMeanwhile.class, () -> rules.set(here.console, SURREY, "NPPV1", seen, from));
        var accepted = new NewAcceptance(SURREY, SUSSEX, "NPPV1", DAY, AcceptanceAnswer.ACCEPTED, DAY);
        int answered = (int) rules.sheet(here.console).book().acceptances().stream()
                .filter(one -> one.force().equals(SURREY) && one.level().equals("NPPV1"))
                .count();
        rules.answer(here.console, accepted, answered);
        assertThrows(Refused.ChangedMeanwhile.class, () -> rules.answer(here.console, accepted, answered));
        assertEquals(AcceptanceAnswer.ACCEPTED, rules.sheet(here.console).book().answer(SURREY, SUSSEX, "NPPV1", DAY));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        RuleText sound = VettingVillage.RULE;
        assertFault("force", new ForceCode("NOWHERE"), "NPPV1", new RuleFrom(DAY, sound));
        assertFault("level", SURREY, "NPPV9", new RuleFrom(DAY, sound));
        assertFault("from", SURREY, "NPPV1", new RuleFrom(DAY.plusYears(3), sound));
        assertFault("source", SURREY, "NPPV1", new RuleFrom(DAY, VettingVillage.rule(36, "  ")));
        assertFault("source", SURREY, "NPPV1", new RuleFrom(DAY, VettingVillage.rule(36, "x".repeat(301))));
        assertFault("validMonths", SURREY, "NPPV1", new RuleFrom(DAY, VettingVillage.rule(241, "A page")));
        assertFault("urgentDays", SURREY, "NPPV1", new RuleFrom(DAY, with(sound, 90, 180, sound.thresholds(), DAY)));
        assertFault(
                "sourcedOn",
                SURREY,
                "NPPV1",
                new RuleFrom(DAY, with(sound, 180, 90, sound.thresholds(), DAY.plusDays(1))));
        assertFault("stages", SURREY, "NPPV1", new RuleFrom(DAY, with(sound, 180, 90, Map.of(), DAY)));
        var stuckAtOnce = Map.of(Stage.OFFER_MADE, new RuleText.Threshold(5, 5));
        assertFault("OFFER_MADE", SURREY, "NPPV1", new RuleFrom(DAY, with(sound, 180, 90, stuckAtOnce, DAY)));
    }

    @Test
    void anAnswerNamesTwoForcesAndALevel() {
        for (NewAcceptance wrong : new NewAcceptance[] {
            new NewAcceptance(SURREY, SURREY, "NPPV1", DAY, AcceptanceAnswer.ACCEPTED, DAY),
            new NewAcceptance(SURREY, Schemes.NATIONAL, "NPPV1", DAY, AcceptanceAnswer.ACCEPTED, DAY),
            new NewAcceptance(VettingRule.ANY, SUSSEX, "NPPV1", DAY, AcceptanceAnswer.ACCEPTED, DAY),
            new NewAcceptance(SURREY, SUSSEX, "DBS_E", DAY, AcceptanceAnswer.ACCEPTED, DAY)
        }) {
            assertThrows(Refused.NotValid.class, () -> rules.answer(here.console, wrong, 0));
        }
    }

    @Test
    void recruitersAndManagersReadAndDoNotChange() {
        Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
        for (Actor reader : new Actor[] {recruiter, here.manager()}) {
            assertFalse(rules.sheet(reader).mayKeep());
            assertThrows(
                    Refused.NotAllowed.class,
                    () -> rules.set(reader, SURREY, "NPPV1", 0, new RuleFrom(DAY, VettingVillage.RULE)));
        }
        assertThrows(Refused.NotAllowed.class, () -> rules.sheet(here.staff(here.practitioner("Sam"))));
        Actor admin = here.holding(here.person("Morgan"), Role.ADMIN, null);
        assertTrue(rules.sheet(admin).mayKeep());
    }

    @Test
    void theBookTakesFourStatementsHoweverLongItIs() {
        rules.sheet(here.console);
        assertEquals(4, StatementCounter.of(() -> rules.sheet(here.console)), "rules, stages, answers, forces");
    }

    private void assertFault(String field, ForceCode force, String level, RuleFrom from) {
        var refused = assertThrows(Refused.NotValid.class, () -> rules.set(here.console, force, level, 0, from));
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.field().equals(field)), refused::sentence);
    }

    private int changes(String level) {
        return rules.sheet(here.console).book().changes(SURREY, level);
    }

    private static RuleText with(
            RuleText text, int renew, int urgent, Map<Stage, RuleText.Threshold> thresholds, LocalDate sourced) {
        return new RuleText(
                text.validMonths(),
                renew,
                urgent,
                text.annualNotice(),
                text.residencyYears(),
                text.addressYears(),
                text.processedBy(),
                text.usualDays(),
                thresholds,
                text.source(),
                sourced,
                text.confirmed());
    }
}
