/**
 * Who is cleared to enter police premises, by which force, to which level and until when, and what forces ask for that.
 * Tables: clearance, clearance_step, vetting_rule, vetting_rule_stage, vetting_acceptance,
 * vetting_case, vetting_case_move, vetting_start, vetting_start_site, vetting_start_check, vetting_start_exception,
 * vetting_renewal, vetting_renewal_request, vetting_reminder, vetting_calendar,
 * vetting_circumstance, start_check_rule.
 */
@NullMarked
package org.waymark.vetting;

import org.jspecify.annotations.NullMarked;
