/** Who is cleared to enter police premises, by which force, to which level and until when. Tables: clearance. */
@NullMarked
package org.waymark.vetting;

import org.jspecify.annotations.NullMarked;
