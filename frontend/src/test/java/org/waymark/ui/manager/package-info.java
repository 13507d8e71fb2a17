/** Tests of the manager's screens. */
@NullMarked
package org.waymark.ui.manager;

import org.jspecify.annotations.NullMarked;
