package org.waymark.assessment;

import java.util.List;
import org.waymark.kernel.EvidenceId;

/** Evidence was kept; the warnings say what in it looks as if it named a service user. */
public record KeptEvidence(EvidenceId id, int version, List<Warning> warnings) {}
