/**
 * The whole team on one day: its levels, and the rules by which somebody may work at a site. Tables:
 * scenario, scenario_move, scenario_move_site, saved_view.
 */
@NullMarked
package org.waymark.skillmix;

import org.jspecify.annotations.NullMarked;
