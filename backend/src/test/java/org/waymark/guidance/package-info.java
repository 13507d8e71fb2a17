@NullMarked
package org.waymark.guidance;

import org.jspecify.annotations.NullMarked;
