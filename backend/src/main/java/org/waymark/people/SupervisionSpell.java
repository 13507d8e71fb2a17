package org.waymark.people;

/** Who supervised or supervises whom, with both names. */
public record SupervisionSpell(SupervisionLink link, PersonName supervisor, PersonName supervisee) {}
