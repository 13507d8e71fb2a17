package org.waymark.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers what is wrong while files are read, each fault once. */
final class Faults {

    static final String WHOLE_FILE = "whole file";

    private final Set<Fault> found = new LinkedHashSet<>();

    void add(String file, String place, String sentence) {
        found.add(new Fault(file, place, sentence));
    }

    <T> Reading<T> or(Supplier<T> text) {
        return found.isEmpty() ? new Reading.Sound<>(text.get()) : new Reading.Faulty<>(List.copyOf(found));
    }
}
