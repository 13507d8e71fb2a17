package org.waymark.provision;

/** A service to be added; the code is the short name that imports and exports use. */
public record NewService(String code, String name, String provider, String area) {}
