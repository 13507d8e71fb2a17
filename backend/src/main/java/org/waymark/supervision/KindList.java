package org.waymark.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.KindCode;

/** Every kind of supervision there is, was or will be: those that come with the application first, each change in order. */
public record KindList(List<SupervisionKind> versions) {

    public KindList {
        versions = List.copyOf(versions);
    }

    /** The kind as it is on the day; before its first day, as it will first be. */
    public SupervisionKind of(KindCode code, LocalDate day) {
        List<SupervisionKind> own =
                versions.stream().filter(one -> one.code().equals(code)).toList();
        return own.reversed().stream()
                .filter(one -> holds(one, day))
                .findFirst()
                .orElseGet(() -> own.isEmpty() ? unknown(code) : own.getFirst());
    }

    /** What people can choose from on the day. */
    public List<SupervisionKind> used(LocalDate day) {
        return on(day).stream().filter(SupervisionKind::isUsed).toList();
    }

    /** Every kind that has begun by the day, those no longer used among them. */
    public List<SupervisionKind> on(LocalDate day) {
        Set<KindCode> codes = versions.stream()
                .filter(one -> holds(one, day))
                .map(SupervisionKind::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return codes.stream().map(code -> of(code, day)).toList();
    }

    /** What will change after the day. */
    public List<SupervisionKind> later(LocalDate day) {
        return versions.stream().filter(one -> !holds(one, day)).toList();
    }

    /** Whether sessions of the kind are held on the day. */
    public boolean isUsed(KindCode code, LocalDate day) {
        return used(day).stream().anyMatch(one -> one.code().equals(code));
    }

    /** The first day since which sessions of the kind are held without a break; none where they always were, or are not. */
    @Nullable
    LocalDate usedSince(KindCode code, LocalDate day) {
        LocalDate since = null;
        boolean before = false;
        for (SupervisionKind one : versions) {
            if (one.code().equals(code) && holds(one, day)) {
                since = one.isUsed() && before ? since : one.from();
                before = one.isUsed();
            }
        }
        return before ? since : null;
    }

    /** Why no session of the kind can be held on the day between two people, or in a group; nothing where it can. */
    Optional<String> fault(KindCode code, LocalDate day, boolean group) {
        SupervisionKind kind = of(code, day);
        if (!knows(code)) {
            return Optional.of("Choose a kind of supervision.");
        }
        if (!isUsed(code, day)) {
            return Optional.of("“" + kind.words() + "” is not held on that day. Choose another kind or day.");
        }
        if (group && !kind.isForGroups()) {
            return Optional.of("This kind of supervision is between two people.");
        }
        return !group && !kind.isForTwo()
                ? Optional.of("This kind of supervision is held in a group.")
                : Optional.empty();
    }

    /** How often it was changed, changes to come included. */
    public int changes(KindCode code) {
        return versions.stream()
                .filter(one -> one.code().equals(code))
                .mapToInt(SupervisionKind::changeNo)
                .max()
                .orElse(0);
    }

    /** Whether there is a kind with this code, be it later or no longer used. */
    public boolean knows(KindCode code) {
        return versions.stream().anyMatch(one -> one.code().equals(code));
    }

    /** The names of several as they are on the day, in the order of the list. */
    public String words(Collection<KindCode> codes, LocalDate day) {
        return versions.stream()
                .map(SupervisionKind::code)
                .distinct()
                .filter(codes::contains)
                .map(code -> of(code, day).words())
                .collect(Collectors.joining(", "));
    }

    private static boolean holds(SupervisionKind one, LocalDate day) {
        LocalDate from = one.from();
        return from == null || !from.isAfter(day);
    }

    private static SupervisionKind unknown(KindCode code) {
        return new SupervisionKind(code, null, 0, code.value(), "", "", KindForm.EITHER, Set.of(), false, "");
    }
}
