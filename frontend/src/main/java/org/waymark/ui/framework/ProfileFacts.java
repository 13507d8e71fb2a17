package org.waymark.ui.framework;

import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.framework.PayBand;
import org.waymark.framework.RoleDetails;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** What a role profile says beside its requirements. */
class ProfileFacts extends Paper {

    private static final long serialVersionUID = 1L;

    ProfileFacts(Framework framework, RoleProfile role) {
        super(Texts.of("framework.about"));
        RoleDetails details = role.details();
        var facts = new Facts()
                .narrow()
                .with(Texts.of("framework.entry"), details.entryRequirements())
                .with(Texts.of("framework.education"), details.educationAndTraining())
                .with(Texts.of("framework.registration"), capital(details.professionalRegistration()))
                .with(Texts.of("framework.pay"), pay(framework, details))
                .with(Texts.of("framework.vetting"), vetting(details))
                .with(Texts.of("framework.dbs"), capital(details.dbs()))
                .with(
                        Texts.of("framework.safeguarding"),
                        Texts.of(
                                "framework.safeguarding.is",
                                details.safeguardingAdultLevel(),
                                details.safeguardingChildLevel()))
                .with(Texts.of("framework.supervision"), supervision(details));
        Integer months = details.termLimitMonths();
        if (months != null) {
            facts.with(Texts.of("framework.term"), Texts.of("framework.term.is", months));
        }
        List<Strand> strands = framework.strands().stream()
                .filter(strand -> strand.roleCode().equals(role.code()))
                .toList();
        facts.with(
                        Texts.of("framework.strands"),
                        strands.stream().map(Strand::name).toList())
                .with(
                        Texts.of("framework.provenance"),
                        List.of(
                                Texts.of("framework.provenance.name", Provenance.inWords(details.nameProvenance())),
                                Texts.of("framework.provenance.level", Provenance.inWords(details.levelConfidence()))));
        add(facts);
    }

    private static List<String> pay(Framework framework, RoleDetails details) {
        if (details.typicalBands().isEmpty()) {
            return List.of(capital(details.payBasis()));
        }
        return details.typicalBands().stream()
                .map(band ->
                        framework.band(band).map(PayBand::named).orElse("Band " + band) + " (" + PayBand.YEAR + ")")
                .toList();
    }

    private static List<String> vetting(RoleDetails details) {
        String key = "framework.vetting." + details.minimumVetting();
        String least = Texts.has(key) ? Texts.of(key) : details.minimumVetting();
        return details.vettingNote().isBlank()
                ? List.of(least)
                : List.of(least, Provenance.inWords(details.vettingNote()));
    }

    private static String supervision(RoleDetails details) {
        String key = "framework.supervision." + details.supervisionPattern();
        return Texts.has(key) ? Texts.of(key) : details.supervisionPattern();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
