/** From a gap to somebody's next step or a vacancy: who should be developed, and the posts a service looks for. */
@NullMarked
package org.waymark.ui.growth;

import org.jspecify.annotations.NullMarked;
