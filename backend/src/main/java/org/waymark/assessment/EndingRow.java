package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.PersonId;

/** That a certificate of somebody ends, without what it is called: a reminder needs no more. */
@Introspected
record EndingRow(EvidenceId id, PersonId personId, LocalDate endsOn) {}
