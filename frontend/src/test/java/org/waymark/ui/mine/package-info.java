/** Tests of the manager's screens. */
@NullMarked
package org.waymark.ui.mine;

import org.jspecify.annotations.NullMarked;
