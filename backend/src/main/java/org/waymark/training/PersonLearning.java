package org.waymark.training;

import org.waymark.kernel.PersonId;

/** Somebody with how they stand and what they finished, as those see it who look after them. */
public record PersonLearning(PersonId person, String name, LearningSheet sheet) {}
