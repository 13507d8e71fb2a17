package org.waymark.advert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the role profiles whose names, or other names, stand in a post's title. */
final class RoleReading {

    private RoleReading() {}

    /** A name of a profile as it is looked for. */
    private record Name(String code, String words) {}

    static List<AdvertProposal> read(
            List<AdvertProposal> titles, AdvertText advert, List<AdvertVocabulary.Role> roles) {
        List<Name> names = names(roles);
        var found = new ArrayList<AdvertProposal>();
        for (AdvertProposal title : titles) {
            String words = plain(title.value());
            for (Name name : names) {
                if (words.contains(name.words())) {
                    words = words.replace(name.words(), " / ");
                    found.add(AdvertProposal.of(AdvertField.ROLE, name.code(), advert.piece(title.from(), title.to())));
                }
            }
        }
        return found;
    }

    /** Longest first, so that “lead peer support worker” is not taken for “peer support worker”. */
    private static List<Name> names(List<AdvertVocabulary.Role> roles) {
        var names = new ArrayList<Name>();
        for (AdvertVocabulary.Role role : roles) {
            String code = role.code();
            names.add(new Name(code, plain(role.name())));
            for (String alias : role.aliases()) {
                String words = plain(alias.replaceAll("\\(.*\\)", ""));
                int or = words.indexOf(" or ");
                if (or > 0) {
                    String last = words.substring(words.lastIndexOf(' ', words.length() - 2));
                    names.add(new Name(code, words.substring(0, or) + last));
                    names.add(new Name(code, " " + words.substring(or + 4)));
                } else {
                    names.add(new Name(code, words));
                }
            }
        }
        names.sort(Comparator.comparingInt((Name name) -> name.words().length()).reversed());
        return names;
    }

    private static String plain(String words) {
        String plain = Piece.normal(words.toLowerCase(Locale.UK).replace("l&d", "liaison and diversion"))
                .replace(" & ", " and ");
        return " " + plain + " ";
    }
}
