package org.waymark.recruitment;

/**
 * The clearance that the sites of a post ask for.
 *
 * @param level the highest level that any of them asks for, or empty
 * @param force the code of the police force, where all of them that have one have the same; else empty
 * @param words what each of them asks for, or empty where none asks
 */
public record AskedBySites(String level, String force, String words) {}
