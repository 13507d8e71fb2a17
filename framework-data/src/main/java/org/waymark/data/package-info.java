/** What the field has agreed, as text files, and the readers that turn them into records or into a list of faults. */
@NullMarked
package org.waymark.data;

import org.jspecify.annotations.NullMarked;
