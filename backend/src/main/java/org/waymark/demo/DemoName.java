package org.waymark.demo;

/** Somebody to try the demo as: the name to sign in with, who that is, and what there is to see. */
public record DemoName(String signInName, String person, String what) {}
