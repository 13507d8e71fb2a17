package org.waymark.recruitment;

import org.waymark.framework.Competency;
import org.waymark.framework.LevelWords;

/**
 * A question of an interview, drawn from a competency that the role profile asks for.
 *
 * @param isCore whether everybody in the field needs the competency
 * @param below what somebody says who is not there yet
 * @param good what somebody says and does at the level that the profile asks for
 */
public record InterviewQuestion(
        Competency competency, boolean isCore, String question, LevelWords below, LevelWords good) {}
