/** Tests of the demo's story. */
@NullMarked
package org.waymark.demo;

import org.jspecify.annotations.NullMarked;
