/** Tests of the career ladder, of goals and of career directions. */
@NullMarked
package org.waymark.development;

import org.jspecify.annotations.NullMarked;
