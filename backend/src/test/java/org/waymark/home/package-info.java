/** Tests of the home room. */
@NullMarked
package org.waymark.home;

import org.jspecify.annotations.NullMarked;
