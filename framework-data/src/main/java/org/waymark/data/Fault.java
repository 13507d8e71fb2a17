package org.waymark.data;

/**
 * One thing that is wrong in a file, and where to look for it.
 *
 * @param file the name of the file
 * @param place a line, or the fields that lead to the spot
 * @param sentence what is wrong, in one plain sentence
 */
public record Fault(String file, String place, String sentence) {

    @Override
    public String toString() {
        return file + ", " + place + ": " + sentence;
    }
}
