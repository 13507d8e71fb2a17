/** Supervision: which kinds there are, and when the next session is due. Tables: none. */
@NullMarked
package org.waymark.supervision;

import org.jspecify.annotations.NullMarked;
