package org.waymark.ui.framework;

import java.util.List;
import org.waymark.framework.RoleDetails;
import org.waymark.reporting.RoleSheet;
import org.waymark.reporting.RoleWords;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** What a role profile says beside its requirements. */
class ProfileFacts extends Paper {

    private static final long serialVersionUID = 1L;

    ProfileFacts(RoleSheet sheet) {
        super(Texts.of("framework.about"));
        RoleDetails details = sheet.role().details();
        var facts = new Facts()
                .with(Texts.of("framework.entry"), inWords(details.entryRequirements()))
                .with(Texts.of("framework.education"), inWords(details.educationAndTraining()))
                .with(Texts.of("framework.registration"), RoleWords.capital(details.professionalRegistration()))
                .with(Texts.of("framework.pay"), RoleWords.pay(sheet.framework(), details))
                .with(Texts.of("framework.vetting"), vetting(details))
                .with(Texts.of("framework.dbs"), RoleWords.capital(details.dbs()))
                .with(Texts.of("framework.safeguarding"), RoleWords.safeguarding(details))
                .with(Texts.of("framework.supervision"), supervision(sheet));
        Integer months = details.termLimitMonths();
        if (months != null) {
            facts.with(Texts.of("framework.term"), Texts.of("framework.term.is", months));
        }
        facts.with(Texts.of("framework.provenance"), RoleWords.provenance(sheet.framework(), sheet.role()));
        add(facts);
    }

    private static List<String> inWords(List<String> said) {
        return said.stream().map(Provenance::inWords).toList();
    }

    private static List<String> vetting(RoleDetails details) {
        String least = RoleWords.clearance(details);
        return details.vettingNote().isBlank()
                ? List.of(least)
                : List.of(least, Provenance.inWords(details.vettingNote()));
    }

    private static List<String> supervision(RoleSheet sheet) {
        List<String> kinds = RoleWords.supervision(sheet.supervision());
        return kinds.isEmpty() ? List.of(Texts.of("framework.supervision.none")) : kinds;
    }
}
