/** Who applied for a vacancy: entering, shortlisting and interviewing them, offers, and the hand-over into post. */
@NullMarked
package org.waymark.ui.candidates;

import org.jspecify.annotations.NullMarked;
