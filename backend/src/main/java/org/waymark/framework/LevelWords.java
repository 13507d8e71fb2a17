package org.waymark.framework;

/**
 * What one level of one competency looks like, in words.
 *
 * @param step the step of the scale it belongs to
 * @param firstPerson as somebody says it of themselves
 * @param thirdPerson as others say it of them
 * @param described whether the words are the competency's own; if not, the scale's sentence stands in
 */
public record LevelWords(ScaleLevel step, String firstPerson, String thirdPerson, boolean described) {}
