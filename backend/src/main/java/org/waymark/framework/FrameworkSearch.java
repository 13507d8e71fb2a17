package org.waymark.framework;

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;

/** Finds words, phrases and codes anywhere in the published framework, without asking the database. */
@Singleton
public class FrameworkSearch {

    private final Access access;
    private final Frameworks frameworks;
    private final References references;
    private final ConcurrentHashMap<String, SearchIndex> kept = new ConcurrentHashMap<>();

    FrameworkSearch(Access access, Frameworks frameworks, References references) {
        this.access = access;
        this.frameworks = frameworks;
        this.references = references;
    }

    /**
     * What the words point to, best first; what is equally good always in the same order.
     *
     * @throws Refused.NotNow while no release is loaded
     */
    public Findings find(Actor actor, SearchQuestion question) {
        access.require(actor, Permission.READ_FRAMEWORK);
        Framework framework = frameworks.remembered().orElseGet(frameworks::published);
        return kept.computeIfAbsent(framework.version(), version -> index(framework))
                .find(question);
    }

    private SearchIndex index(Framework framework) {
        return SearchIndex.of(SearchEntries.of(framework, references.lists()));
    }
}
