/** What each site needs, how that is met today and later, and who may work where. */
@NullMarked
package org.waymark.ui.cover;

import org.jspecify.annotations.NullMarked;
