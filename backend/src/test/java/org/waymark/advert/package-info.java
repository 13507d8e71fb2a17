/** What is promised about reading adverts. */
@NullMarked
package org.waymark.advert;

import org.jspecify.annotations.NullMarked;
