@NullMarked
package org.waymark.upload;

import org.jspecify.annotations.NullMarked;
