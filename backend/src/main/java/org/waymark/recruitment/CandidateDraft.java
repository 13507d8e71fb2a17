package org.waymark.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;

/** Makes the first row of a candidate. */
final class CandidateDraft {

    private CandidateDraft() {}

    static CandidateRow row(NewCandidate one, LocalDate day, PersonId by, Instant moment) {
        return new CandidateRow(
                new CandidateId(Ids.next()),
                one.vacancy(),
                one.given(),
                one.family(),
                one.email(),
                one.reference(),
                one.receivedOn(),
                CandidateStage.RECEIVED,
                day,
                null,
                null,
                null,
                null,
                by,
                moment,
                0);
    }
}
