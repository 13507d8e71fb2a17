/** Tables as plain text: read strictly with all their faults, written so that no cell is a formula. Tables: none. */
@NullMarked
package org.waymark.sheet;

import org.jspecify.annotations.NullMarked;
