package org.waymark.vetting;

import org.waymark.kernel.VettingCaseId;

/** A case as somebody saw it, so that what a colleague has changed since is not written over. */
public record SeenCase(VettingCaseId id, int version) {}
