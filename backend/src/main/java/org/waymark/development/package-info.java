/**
 * Closing the gap and taking the next step: what a role asks beyond what somebody can do, and the goals that follow.
 * Tables: development_goal, development_action, development_plan, career_direction,
 * career_offer.
 */
@NullMarked
package org.waymark.development;

import org.jspecify.annotations.NullMarked;
