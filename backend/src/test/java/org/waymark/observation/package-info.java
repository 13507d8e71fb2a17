/** Tests of quick observations. */
@NullMarked
package org.waymark.observation;

import org.jspecify.annotations.NullMarked;
