/** The whole team's levels on one day: heat map, gaps, one cell in detail, totals without names. Tables: none. */
@NullMarked
package org.waymark.skillmix;

import org.jspecify.annotations.NullMarked;
