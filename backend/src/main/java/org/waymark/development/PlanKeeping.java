package org.waymark.development;

import jakarta.inject.Singleton;
import org.waymark.people.TeamNames;
import org.waymark.people.TeamPosts;

/** What a plan is kept with: its goals, its actions, what can be a goal, and who is on the team. */
@Singleton
record PlanKeeping(
        GoalBook goals, ActionBook actions, GoalCheck check, GoalRepository rows, TeamPosts teams, TeamNames names) {}
