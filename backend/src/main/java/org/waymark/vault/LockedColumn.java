package org.waymark.vault;

/** A column whose texts are locked, so that all of them can be locked anew with the newest key. */
public interface LockedColumn {

    /**
     * Locks up to so many texts anew that another key than the newest locked, within the transaction under way; the rows
     * are held until it ends.
     *
     * @return how many there were
     */
    int relock(int most);
}
