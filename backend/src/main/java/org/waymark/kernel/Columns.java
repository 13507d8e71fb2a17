package org.waymark.kernel;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.function.LongFunction;

/** How ids, codes and levels stand in database columns: one line per type. */
@Singleton
class Columns implements TypeConverterRegistrar {

    @Override
    public void register(MutableConversionService conversions) {
        id(conversions, PersonId.class, PersonId::new);
        id(conversions, ServiceId.class, ServiceId::new);
        id(conversions, TeamId.class, TeamId::new);
        id(conversions, SiteId.class, SiteId::new);
        id(conversions, PostId.class, PostId::new);
        id(conversions, SupervisionLinkId.class, SupervisionLinkId::new);
        id(conversions, SupervisionSessionId.class, SupervisionSessionId::new);
        id(conversions, SupervisionGroupId.class, SupervisionGroupId::new);
        id(conversions, StandingGroupId.class, StandingGroupId::new);
        id(conversions, AgreementId.class, AgreementId::new);
        id(conversions, AssessmentId.class, AssessmentId::new);
        id(conversions, EvidenceId.class, EvidenceId::new);
        id(conversions, ClearanceId.class, ClearanceId::new);
        id(conversions, CoverNeedId.class, CoverNeedId::new);
        id(conversions, ScenarioId.class, ScenarioId::new);
        id(conversions, GoalId.class, GoalId::new);
        id(conversions, ActionId.class, ActionId::new);
        id(conversions, ObservationId.class, ObservationId::new);
        id(conversions, VacancyId.class, VacancyId::new);
        id(conversions, CandidateId.class, CandidateId::new);
        id(conversions, LeavingId.class, LeavingId::new);
        id(conversions, VettingCaseId.class, VettingCaseId::new);
        id(conversions, StartId.class, StartId::new);
        id(conversions, TrainingRecordId.class, TrainingRecordId::new);
        id(conversions, RegistrationId.class, RegistrationId::new);
        id(conversions, LogEntryId.class, LogEntryId::new);
        codes(conversions);
        conversions.addConverter(Level.class, Integer.class, Level::value);
        conversions.addConverter(Number.class, Level.class, number -> new Level(number.intValue()));
        conversions.addConverter(Integer.class, Level.class, Level::new);
    }

    private static void codes(MutableConversionService conversions) {
        code(conversions, CompetencyCode.class, CompetencyCode::new, CompetencyCode::value);
        code(conversions, RoleCode.class, RoleCode::new, RoleCode::value);
        code(conversions, KindCode.class, KindCode::new, KindCode::value);
        code(conversions, StrandCode.class, StrandCode::new, StrandCode::value);
        code(conversions, DomainCode.class, DomainCode::new, DomainCode::value);
        code(conversions, ForceCode.class, ForceCode::new, ForceCode::value);
    }

    private static <T extends Id> void id(MutableConversionService to, Class<T> type, LongFunction<T> make) {
        to.addConverter(type, Long.class, Id::value);
        to.addConverter(Long.class, type, make::apply);
        to.addConverter(Number.class, type, number -> make.apply(number.longValue()));
    }

    private static <T> void code(
            MutableConversionService to, Class<T> type, Function<String, T> make, Function<T, String> text) {
        to.addConverter(type, String.class, text);
        to.addConverter(String.class, type, make);
    }
}
