@NullMarked
package org.waymark.signin;

import org.jspecify.annotations.NullMarked;
