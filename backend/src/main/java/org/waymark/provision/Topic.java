package org.waymark.provision;

/** What can be said about a service or a site from a day on. */
public enum Topic {
    AGES,
    COUNTIES,
    PARTNERS,
    PATHWAYS,
    HOURS
}
