package org.waymark.data;

import java.util.List;
import java.util.stream.Collectors;

/** What comes of reading files: either their text, or everything that is wrong with them. */
public sealed interface Reading<T> {

    /** Every fault found; none if the files were sound. */
    List<Fault> faults();

    /**
     * The text, where faults would be our own mistake, as in bundled files.
     *
     * @throws IllegalStateException if there are faults; the message lists them all
     */
    T orThrow();

    /** The files were sound and this is what they say. */
    record Sound<T>(T text) implements Reading<T> {

        @Override
        public List<Fault> faults() {
            return List.of();
        }

        @Override
        public T orThrow() {
            return text;
        }
    }

    /** The files were not sound, and these are all the faults found. */
    record Faulty<T>(List<Fault> faults) implements Reading<T> {

        public Faulty {
            faults = List.copyOf(faults);
        }

        @Override
        public T orThrow() {
            throw new IllegalStateException(
                    faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "Faults found:\n", "")));
        }
    }
}
