/** What somebody sees first: who they are here, what needs them, and finding anything by a few letters. */
@NullMarked
package org.waymark.home;

import org.jspecify.annotations.NullMarked;
