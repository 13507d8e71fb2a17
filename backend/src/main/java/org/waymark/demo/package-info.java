/** The invented services, people and three years that the demo shows; told through the real operations. Tables: none. */
@NullMarked
package org.waymark.demo;

import org.jspecify.annotations.NullMarked;
