/**
 * What other programs are answered, as JSON: the shapes that stay as they are when screens change. No rule and no right of
 * its own, and no tables.
 */
@NullMarked
package org.waymark.api;

import org.jspecify.annotations.NullMarked;
