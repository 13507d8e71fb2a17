/** The screens of supervision: sessions, agenda, notes, agreements, groups, and when supervision is due. */
@NullMarked
package org.waymark.ui.supervision;

import org.jspecify.annotations.NullMarked;
