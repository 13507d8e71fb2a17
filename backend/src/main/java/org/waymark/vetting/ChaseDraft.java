package org.waymark.vetting;

import org.waymark.kernel.VettingCaseId;

/**
 * Whom to ask for their form.
 *
 * @param isStaff whether the person works here, so that the application can write to them by itself
 */
public record ChaseDraft(VettingCaseId about, String name, String service, int days, boolean isStaff) {}
