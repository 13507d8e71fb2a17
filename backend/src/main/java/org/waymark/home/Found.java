package org.waymark.home;

import java.util.List;
import org.waymark.framework.Finding;
import org.waymark.people.PersonName;
import org.waymark.provision.Site;

/**
 * What a few letters point to: people within reach first, then sites whose needs one plans, then what the framework says,
 * and how much more of it.
 */
public record Found(List<PersonName> people, List<Site> sites, List<Finding> framework, int inAll) {

    static final Found NOTHING = new Found(List.of(), List.of(), List.of(), 0);
}
