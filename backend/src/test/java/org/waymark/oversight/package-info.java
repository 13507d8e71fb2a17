@NullMarked
package org.waymark.oversight;

import org.jspecify.annotations.NullMarked;
