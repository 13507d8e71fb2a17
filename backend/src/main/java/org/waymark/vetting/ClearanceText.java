package org.waymark.vetting;

import java.time.LocalDate;
import org.waymark.kernel.ForceCode;

/** What somebody writes down about a clearance. */
public record ClearanceText(ForceCode issuer, String level, LocalDate grantedOn, LocalDate expiresOn) {}
