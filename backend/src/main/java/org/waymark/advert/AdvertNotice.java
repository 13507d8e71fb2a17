package org.waymark.advert;

/** What somebody should know about a field of an advert before they settle it: that it contradicts itself, for example. */
public record AdvertNotice(AdvertField field, String sentence) {}
