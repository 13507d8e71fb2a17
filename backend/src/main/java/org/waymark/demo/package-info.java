/** The invented services, people and three years that the demo shows; told through the real operations. No tables. */
@NullMarked
package org.waymark.demo;

import org.jspecify.annotations.NullMarked;
