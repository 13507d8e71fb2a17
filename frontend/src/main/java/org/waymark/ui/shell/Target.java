package org.waymark.ui.shell;

import java.util.stream.Stream;
import org.waymark.framework.Finding;
import org.waymark.framework.Marked;
import org.waymark.framework.SearchQuestion;
import org.waymark.kernel.Refused;
import org.waymark.people.PersonName;
import org.waymark.provision.Site;
import org.waymark.ui.kit.FindingWords;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Somewhere the palette can jump to: its name, what it is, the words that were found, and its address. */
record Target(Marked title, String kind, Marked snippet, String address) {

    static Target of(Menu.Page page) {
        return new Target(
                Marked.plain(page.name()), Texts.of("shell.palette.kind.page"), Marked.NOTHING, page.address());
    }

    static Target of(PersonName person) {
        return new Target(
                Marked.plain(person.full()),
                Texts.of("shell.palette.kind.person"),
                Marked.NOTHING,
                Places.person(person.id()));
    }

    /** A site leads to what it needs. */
    static Target of(Site site) {
        return new Target(
                Marked.plain(site.name()),
                Texts.of("shell.palette.kind.site"),
                Marked.NOTHING,
                Places.siteNeeds(site.serviceId(), site.id()));
    }

    /** What was found in the framework; nothing where no page shows it. */
    static Stream<Target> of(Finding finding) {
        String kind = FindingWords.kind(finding.kind());
        String said = finding.code().isEmpty() ? kind : kind + " " + finding.code();
        return FindingWords.address(finding).stream()
                .map(address -> new Target(finding.title(), said, finding.snippet(), address));
    }

    /** The page that shows everything that was found. */
    static Target all(String typed, int inAll) {
        String words = typed.strip();
        String quoted = Refused.quoted(words.replaceAll("[\"“”„]", ""));
        String said =
                inAll == 0 ? Texts.of("shell.palette.none", quoted) : Texts.count("shell.palette.all", inAll, quoted);
        return new Target(
                Marked.plain(said),
                Texts.of("shell.palette.kind.page"),
                Marked.NOTHING,
                Places.search(shortened(words)));
    }

    /** No longer than the search page needs to see that it is too long. */
    static String shortened(String typed) {
        int longest = SearchQuestion.LONGEST + 1;
        return typed.codePointCount(0, typed.length()) <= longest
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, longest));
    }

    String name() {
        return title.text();
    }
}
