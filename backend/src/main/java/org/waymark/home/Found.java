package org.waymark.home;

import java.util.List;
import org.waymark.framework.Finding;
import org.waymark.people.PersonName;

/** What a few letters point to: people within reach first, then what the framework says, and how much more of it. */
public record Found(List<PersonName> people, List<Finding> framework, int inAll) {

    static final Found NOTHING = new Found(List.of(), List.of(), 0);
}
