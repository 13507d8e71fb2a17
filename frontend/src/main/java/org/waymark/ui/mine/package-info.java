/** Screens of staff: home, rating, career, evidence. */
@NullMarked
package org.waymark.ui.mine;

import org.jspecify.annotations.NullMarked;
