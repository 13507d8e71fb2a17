package org.waymark.kernel;

/** What every id can do: show itself in an address as short text that says nothing about the person behind it. */
public sealed interface Id
        permits ActionId,
                AgreementId,
                AssessmentId,
                CandidateId,
                ClearanceId,
                CoverNeedId,
                EvidenceId,
                GoalId,
                LeavingId,
                LogEntryId,
                ObservationId,
                PersonId,
                PostId,
                RegistrationId,
                ScenarioId,
                ServiceId,
                SiteId,
                StandingGroupId,
                StartId,
                SupervisionGroupId,
                SupervisionLinkId,
                SupervisionSessionId,
                TeamId,
                TrainingRecordId,
                VacancyId,
                VettingCaseId {

    long value();

    /** The id as base 32 text for addresses and the audit trail, thirteen characters at most. */
    default String text() {
        return Ids.text(value());
    }
}
