/** What the advert of a post says, each thing with the words that say it. Tables: none. */
@NullMarked
package org.waymark.advert;

import org.jspecify.annotations.NullMarked;
