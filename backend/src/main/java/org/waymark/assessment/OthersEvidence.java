package org.waymark.assessment;

import org.waymark.kernel.PersonId;

/** A piece of evidence that goes into the locker of somebody else. */
public record OthersEvidence(PersonId person, EvidenceText text) {}
