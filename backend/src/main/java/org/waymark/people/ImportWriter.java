package org.waymark.people;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/** Writes down what an import adds, 500 rows at a time. */
@Singleton
class ImportWriter {

    private final PersonRepository people;
    private final PostRepository posts;
    private final PostDetailRepository details;
    private final PostSiteRepository postSites;
    private final SupervisionLinkRepository links;

    ImportWriter(
            PersonRepository people,
            PostRepository posts,
            PostDetailRepository details,
            PostSiteRepository postSites,
            SupervisionLinkRepository links) {
        this.people = people;
        this.posts = posts;
        this.details = details;
        this.postSites = postSites;
        this.links = links;
    }

    ImportCounts write(ImportPlan plan) {
        inBatches(plan.people, people::saveAll);
        inBatches(plan.posts, posts::saveAll);
        inBatches(plan.strands, details::saveAll);
        inBatches(plan.sites, postSites::saveAll);
        inBatches(plan.links, links::saveAll);
        return new ImportCounts(plan.people.size(), plan.posts.size(), plan.links.size());
    }

    private static <T> void inBatches(List<T> rows, Consumer<List<T>> write) {
        for (int from = 0; from < rows.size(); from += ImportPeople.BATCH) {
            write.accept(rows.subList(from, Math.min(from + ImportPeople.BATCH, rows.size())));
        }
    }
}
