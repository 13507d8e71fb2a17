/** What each site needs, how that is met today and later, and how many posts it comes to. */
@NullMarked
package org.waymark.ui.cover;

import org.jspecify.annotations.NullMarked;
