package org.waymark.supervision;

import java.util.Optional;
import org.waymark.people.PersonName;

/** One of those who supervise somebody, and how far the two have come with their agreement, if they have begun one. */
public record OwnAgreement(PersonName supervisor, Optional<AgreementLine> line) {}
