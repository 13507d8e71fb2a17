@NullMarked
package org.waymark.audit;

import org.jspecify.annotations.NullMarked;
