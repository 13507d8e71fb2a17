package org.waymark.assessment;

import java.time.Instant;
import java.util.List;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.PersonId;

/**
 * What waits for a supervisor: a page of assessments to agree, longest waiting first, and how many there are in all; then
 * those confirmed that wait for the person's answer.
 */
public record AgreementQueue(List<ToAgree> toAgree, int total, List<Unanswered> unanswered) {

    /** An assessment to agree: how many competencies deserve a talk and how many are settled already. */
    public record ToAgree(
            AssessmentId id,
            PersonId person,
            String name,
            RoleProfile role,
            AssessmentState state,
            Instant sentAt,
            int talkingPoints,
            int settled,
            int total) {}

    /** Levels that were confirmed and that the person has neither accepted nor commented on. */
    public record Unanswered(AssessmentId id, PersonId person, String name, RoleProfile role, Instant confirmedAt) {}
}
