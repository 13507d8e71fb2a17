/**
 * The whole team on one day: its levels, and the rules by which somebody may work at a site. Tables: readiness_rule.
 */
@NullMarked
package org.waymark.skillmix;

import org.jspecify.annotations.NullMarked;
