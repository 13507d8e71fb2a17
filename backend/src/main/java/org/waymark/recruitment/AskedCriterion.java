package org.waymark.recruitment;

import io.micronaut.core.annotation.Introspected;

/** A criterion of a vacancy, as a query gives it. */
@Introspected
record AskedCriterion(Criterion.Need need, String words) {

    Criterion criterion() {
        return new Criterion(need, words);
    }
}
