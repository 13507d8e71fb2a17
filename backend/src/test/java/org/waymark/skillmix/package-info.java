/** Tests of the skill mix room. */
@NullMarked
package org.waymark.skillmix;

import org.jspecify.annotations.NullMarked;
