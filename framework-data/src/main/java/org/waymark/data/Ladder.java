package org.waymark.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.data.FrameworkText.PathwayText;
import org.waymark.data.FrameworkText.RouteText;

/** All the steps people can take from role to role. */
record Ladder(List<PathwayText> pathways, List<RouteText> routes) {

    /** The roles that begin a pathway, stand on one, or can be reached from there by a cross route. */
    Set<String> reachable() {
        var reached = new HashSet<String>();
        pathways.forEach(pathway -> reached.addAll(pathway.roles()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var route : routes) {
                grown |= reached.contains(route.from()) && reached.add(route.to());
            }
        }
        return reached;
    }
}
