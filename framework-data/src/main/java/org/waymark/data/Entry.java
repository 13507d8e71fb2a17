package org.waymark.data;

/** A part of a file that has named values and can say what is wrong with one of them. */
interface Entry {

    /** The value as text; an empty text and a fault if there is none. */
    String text(String name);

    void fault(String name, String sentence);
}
