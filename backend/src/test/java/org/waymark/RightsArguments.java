package org.waymark;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.waymark.access.Role;
import org.waymark.assessment.Answer;
import org.waymark.assessment.EvidenceText;
import org.waymark.assessment.LevelsSince;
import org.waymark.assessment.OthersEvidence;
import org.waymark.audit.AuditQuestion;
import org.waymark.data.Release;
import org.waymark.development.NeededBy;
import org.waymark.development.NewGoal;
import org.waymark.framework.SearchQuestion;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.LeavingId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.SupervisionLinkId;
import org.waymark.kernel.TeamId;
import org.waymark.kernel.VacancyId;
import org.waymark.kernel.VettingCaseId;
import org.waymark.people.Neighbourhood;
import org.waymark.recruitment.NewVacancy;
import org.waymark.signin.Preference;
import org.waymark.skillmix.AgreedOnPaper;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.Fix;
import org.waymark.skillmix.HeatMapQuestion;
import org.waymark.skillmix.Move;
import org.waymark.skillmix.PlannedMove;
import org.waymark.skillmix.ScenarioText;
import org.waymark.skillmix.WhoHasQuestion;
import org.waymark.vetting.SeenCase;

/** Plausible arguments for any operation, by their types, about one target. Sound enough to get past authority. */
final class RightsArguments {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Map<Class<?>, Function<RightsCast.Target, Object>> known = new HashMap<>();
    private final CompetencyCode competency;

    RightsArguments() {
        var framework = new AgreedOnPaper().framework;
        competency = framework
                .requirementsOf(Neighbourhood.PRACTITIONER, Set.of())
                .keySet()
                .iterator()
                .next();
        known.put(CompetencyCode.class, target -> competency);
        known.put(DomainCode.class, target -> framework.competency(competency).domainCode());
        known.put(StrandCode.class, target -> framework.strands().getFirst().code());
        known.put(RoleCode.class, target -> framework.strands().getFirst().roleCode());
        ids();
        plain();
        practice();
        growth();
        PlaceArguments.addTo(known, competency);
        GrowthArguments.addTo(known, competency);
        ObservationArguments.addTo(known, competency);
        VettingArguments.addTo(known);
        LearningArguments.addTo(known, DAY);
        SupervisionArguments.addTo(known, DAY);
    }

    /** The arguments of one call. */
    Object[] of(Method operation, Actor actor, RightsCast.Target target) {
        return Arrays.stream(operation.getParameters())
                .map(parameter -> parameter.getType() == Actor.class ? actor : value(operation, parameter, target))
                .toArray();
    }

    private Object value(Method operation, Parameter parameter, RightsCast.Target target) {
        Class<?> type = parameter.getType();
        if (type == String.class) {
            return Set.of("find", "names").contains(operation.getName()) ? target.family() : "three unrelated words";
        }
        if (type == int.class) {
            return parameter.getName().equals("most") ? 200 : 0;
        }
        if (type == long.class) {
            return parameter.getName().equals("grantId") ? target.grant() : target.session();
        }
        if (parameter.getParameterizedType() instanceof ParameterizedType many) {
            return several(many, target);
        }
        if (type.isEnum()) {
            return type == Role.class ? Role.STAFF : type == Preference.class ? Preference.MOVE_ON : firstOf(type);
        }
        Function<RightsCast.Target, Object> maker = known.get(type);
        if (maker == null) {
            throw new AssertionError("Say in RightsArguments how to make a " + type.getName() + " for " + operation);
        }
        return maker.apply(target);
    }

    private Object several(ParameterizedType many, RightsCast.Target target) {
        if (many.getRawType() == Map.class) {
            return Map.of(competency, new Answer.Rated(new Level(3)));
        }
        Type one = many.getActualTypeArguments()[0];
        Object value = one == String.class
                ? "CODE"
                : java.util.Objects.requireNonNull(known.get(one)).apply(target);
        return many.getRawType() == Set.class ? Set.of(value) : List.of(value);
    }

    private static Object firstOf(Class<?> type) {
        return type.getEnumConstants()[0];
    }

    private void ids() {
        known.put(PersonId.class, RightsCast.Target::person);
        known.put(ServiceId.class, RightsCast.Target::service);
        known.put(SiteId.class, RightsCast.Target::site);
        known.put(TeamId.class, RightsCast.Target::team);
        known.put(PostId.class, RightsCast.Target::post);
        known.put(SupervisionLinkId.class, RightsCast.Target::link);
        known.put(AssessmentId.class, RightsCast.Target::assessment);
        known.put(EvidenceId.class, RightsCast.Target::evidence);
        known.put(ClearanceId.class, RightsCast.Target::clearance);
        known.put(CoverNeedId.class, RightsCast.Target::need);
        known.put(ScenarioId.class, RightsCast.Target::scenario);
        known.put(GoalId.class, RightsCast.Target::goal);
        known.put(VacancyId.class, RightsCast.Target::vacancy);
        known.put(CandidateId.class, RightsCast.Target::candidate);
        known.put(LeavingId.class, target -> new LeavingId(target.candidate().value()));
        known.put(VettingCaseId.class, RightsCast.Target::vettingCase);
        known.put(SeenCase.class, target -> new SeenCase(target.vettingCase(), 0));
        known.put(StartId.class, RightsCast.Target::start);
    }

    private void plain() {
        known.put(boolean.class, target -> true);
        known.put(byte[].class, target -> new byte[] {'x'});
        known.put(LocalDate.class, target -> DAY);
        known.put(Instant.class, target -> Instant.parse("2100-01-01T00:00:00Z"));
        known.put(Release.class, target -> Release.newest());
        known.put(
                AuditQuestion.class,
                target -> new AuditQuestion(null, null, null, Instant.parse("2100-01-01T00:00:00Z"), 5));
    }

    private void practice() {
        known.put(SearchQuestion.class, target -> new SearchQuestion("risk", null, 0, 5));
        known.put(Level.class, target -> new Level(3));
        known.put(Answer.class, target -> new Answer.Rated(new Level(3)));
        known.put(EvidenceText.class, target -> new EvidenceText("Title", "Note", "", DAY, Set.of(competency)));
        known.put(
                OthersEvidence.class,
                target -> new OthersEvidence(
                        target.person(), new EvidenceText("Title", "Note", "", DAY, Set.of(competency))));
        known.put(CountRule.class, target -> CountRule.CLEARED);
        known.put(WhoHasQuestion.class, target -> new WhoHasQuestion(target.service(), competency, new Level(1), 0));
        known.put(Fix.Plan.class, target -> plan(target));
        known.put(PlannedMove.class, target -> leaving(target));
        known.put(ScenarioText.class, target -> new ScenarioText("Name", DAY, List.of(leaving(target))));
        known.put(HeatMapQuestion.class, target -> HeatMapQuestion.of(target.service()));
    }

    private static PlannedMove leaving(RightsCast.Target target) {
        return new PlannedMove(new Move.Leaves(target.person(), DAY), true);
    }

    private void growth() {
        known.put(
                LevelsSince.class,
                target -> new LevelsSince(Set.of(target.person()), Set.of(competency), Instant.EPOCH.plusSeconds(1)));
        known.put(
                NewGoal.class,
                target -> new NewGoal(
                        target.person(), competency, new Level(5), new NeededBy(target.service(), null, ""), null));
        known.put(
                NewVacancy.class,
                target -> new NewVacancy(
                        target.service(),
                        Neighbourhood.PRACTITIONER,
                        new BigDecimal("37.5"),
                        Set.of(target.site()),
                        "",
                        null,
                        "",
                        ""));
    }

    private Fix.Plan plan(RightsCast.Target target) {
        var step = new Fix.Step(target.person(), target.family(), competency, "Title", null, new Level(5), List.of());
        return new Fix.Plan(List.of(step), List.of());
    }
}
