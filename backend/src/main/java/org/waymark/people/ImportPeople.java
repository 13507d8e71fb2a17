package org.waymark.people;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.PersonId;

/** Finds who is here already among the people of a file, with their posts and supervision, 500 at a time. */
@Singleton
class ImportPeople {

    static final int BATCH = 500;

    private final PersonRepository people;
    private final PostRepository posts;
    private final PostAssembly assembly;
    private final SupervisionLinkRepository links;
    private final TermRuleRepository terms;

    ImportPeople(
            PersonRepository people,
            PostRepository posts,
            PostAssembly assembly,
            SupervisionLinkRepository links,
            TermRuleRepository terms) {
        this.people = people;
        this.posts = posts;
        this.assembly = assembly;
        this.links = links;
        this.terms = terms;
    }

    /** Who is here. */
    record Known(
            Map<String, PersonRow> byEmail,
            Map<String, List<PersonRow>> byName,
            Map<PersonId, List<Post>> posts,
            List<SupervisionLink> links,
            TermRules terms) {}

    Known lookUp(List<ImportLine> lines) {
        Map<PersonId, PersonRow> found = new HashMap<>();
        Set<String> emails = lines.stream()
                .flatMap(line -> Stream.of(line.email(), line.supervisorEmail()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> families =
                lines.stream().map(ImportLine::family).filter(f -> !f.isEmpty()).collect(Collectors.toSet());
        inBatches(emails, people::withEmails).forEach(person -> found.put(person.id(), person));
        inBatches(families, people::withFamilyNames).forEach(person -> found.put(person.id(), person));
        var byEmail = new HashMap<String, PersonRow>();
        found.values().forEach(person -> {
            if (person.workEmail() != null) {
                byEmail.put(person.workEmail(), person);
            }
        });
        Map<String, List<PersonRow>> byName = found.values().stream()
                .collect(Collectors.groupingBy(p -> ImportLine.fold(p.givenName(), p.familyName())));
        Set<String> names = lines.stream().map(ImportLine::folded).collect(Collectors.toSet());
        Set<PersonId> concerned = found.values().stream()
                .filter(p -> names.contains(ImportLine.fold(p.givenName(), p.familyName()))
                        || (p.workEmail() != null && emails.contains(p.workEmail())))
                .map(PersonRow::id)
                .collect(Collectors.toSet());
        List<Post> held = inBatches(concerned, batch -> assembly.posts(posts.ofPeople(batch)));
        return new Known(
                byEmail,
                byName,
                held.stream().collect(Collectors.groupingBy(Post::person)),
                inBatches(concerned, links::around),
                new TermRules(terms.list()));
    }

    static <K, T> List<T> inBatches(Collection<K> keys, Function<List<K>, List<T>> ask) {
        var all = List.copyOf(keys);
        var found = new ArrayList<T>();
        for (int from = 0; from < all.size(); from += BATCH) {
            found.addAll(ask.apply(all.subList(from, Math.min(from + BATCH, all.size()))));
        }
        return List.copyOf(new HashSet<>(found));
    }
}
