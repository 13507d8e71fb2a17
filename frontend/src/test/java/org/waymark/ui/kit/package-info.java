/** Tests of the manager's screens. */
@NullMarked
package org.waymark.ui.kit;

import org.jspecify.annotations.NullMarked;
