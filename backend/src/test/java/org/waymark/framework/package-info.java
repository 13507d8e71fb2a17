/** Tests of the framework room. */
@NullMarked
package org.waymark.framework;

import org.jspecify.annotations.NullMarked;
