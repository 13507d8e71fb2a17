package org.waymark.skillmix;

/**
 * The heat map as somebody wants to see it again.
 *
 * @param address what follows the address of the heat map's page: whose levels, filters and lens, never a name
 */
public record SavedView(String name, String address) {}
