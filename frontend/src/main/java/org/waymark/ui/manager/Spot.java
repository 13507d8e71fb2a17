package org.waymark.ui.manager;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;

/** What the panel beside the heat map is about. */
sealed interface Spot {

    /** One person and one competency. */
    record OfCell(PersonId person, CompetencyCode competency) implements Spot {}

    /** A domain or a competency, by its code. */
    record OfColumn(String code) implements Spot {}

    /** The cover needs that ask for a domain or a competency, by its code, or for a role profile alone. */
    record OfCover(String code) implements Spot {

        /** Stands for the needs that name a role profile and no competency; no code looks like it. */
        static final String ROLES = "roles";
    }

    /** Two people in their posts; the second is still to be chosen where there is none. */
    record OfPair(PostId first, @Nullable PostId second) implements Spot {

        /** The pair once somebody was picked: picked a second time they go, a third one takes the place of the second. */
        static @Nullable Spot picked(@Nullable Spot before, PostId post) {
            if (!(before instanceof OfPair(PostId one, PostId two))) {
                return new OfPair(post, null);
            }
            if (post.equals(one)) {
                return two == null ? null : new OfPair(two, null);
            }
            return new OfPair(one, post.equals(two) ? null : post);
        }
    }
}
