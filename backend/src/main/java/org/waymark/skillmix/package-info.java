/**
 * The whole team on one day: its levels, who may work where, and who can cover what is needed. Tables: readiness_rule.
 */
@NullMarked
package org.waymark.skillmix;

import org.jspecify.annotations.NullMarked;
