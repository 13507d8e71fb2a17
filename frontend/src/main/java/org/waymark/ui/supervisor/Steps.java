package org.waymark.ui.supervisor;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last acts of this sitting, newest last; a hundred at most. */
class Steps {

    private static final int MOST = 100;

    private final Deque<Step> steps = new ArrayDeque<>();

    void add(Step step) {
        steps.addLast(step);
        if (steps.size() > MOST) {
            steps.removeFirst();
        }
    }

    /** Takes out the newest step. */
    Step last() {
        Step last = steps.pollLast();
        return last == null ? new Step.Nothing() : last;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void clear() {
        steps.clear();
    }
}
