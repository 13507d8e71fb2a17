/** Tests of supervision. */
@NullMarked
package org.waymark.supervision;

import org.jspecify.annotations.NullMarked;
