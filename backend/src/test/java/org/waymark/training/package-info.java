/** Tests of courses and training. */
@NullMarked
package org.waymark.training;

import org.jspecify.annotations.NullMarked;
