package org.waymark.people;

import java.util.List;

/** A post with the names of its service, team and sites; the team's name is empty where there is none. */
public record PostCard(Post post, String service, String team, List<String> sites) {}
