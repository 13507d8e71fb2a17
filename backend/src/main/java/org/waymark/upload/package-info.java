/**
 * Files that people hand in: what may come in at all, whether a virus scanner knows them, and where their bytes lie. Whose
 * they are and who may have them is for the rooms above.
 */
@NullMarked
package org.waymark.upload;

import org.jspecify.annotations.NullMarked;
