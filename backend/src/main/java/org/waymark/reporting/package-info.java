/** The same facts on paper: documents that people take away. Tables: none. */
@NullMarked
package org.waymark.reporting;

import org.jspecify.annotations.NullMarked;
