/** Tests of the store. */
@NullMarked
package org.waymark.store;

import org.jspecify.annotations.NullMarked;
