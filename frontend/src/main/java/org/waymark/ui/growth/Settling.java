package org.waymark.ui.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waymark.advert.AdvertField;
import org.waymark.advert.AdvertProposal;
import org.waymark.advert.AdvertSheet;
import org.waymark.framework.PayBand;
import org.waymark.framework.Reference;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;
import org.waymark.provision.Site;
import org.waymark.recruitment.Contract;
import org.waymark.recruitment.Criterion;
import org.waymark.recruitment.VacancySheet;
import org.waymark.ui.kit.Days;
import org.waymark.ui.session.Texts;

/** Puts an advert's proposals below the fields of a form; a field changes only when somebody takes one over. */
class Settling {

    private final VacancyForm form;
    private final VacancySheet sheet;
    private final AdvertSheet advert;

    Settling(VacancyForm form, VacancySheet sheet, AdvertSheet advert) {
        this.form = form;
        this.sheet = sheet;
        this.advert = advert;
    }

    void propose() {
        TermsFields terms = form.terms();
        chosen(
                AdvertField.ROLE,
                form.role(),
                code -> form.role(new RoleCode(code)),
                RoleProfile::named,
                form.role()::setValue);
        typed(AdvertField.HOURS, form.hours(), form.hours()::setValue);
        sites();
        clearance();
        typed(AdvertField.TITLE, terms.title(), terms.title()::setValue);
        typed(AdvertField.REFERENCE, terms.reference(), terms.reference()::setValue);
        chosen(AdvertField.BAND, terms.band(), terms::band, PayBand::named, terms.band()::setValue);
        typed(AdvertField.PAY, terms.pay(), terms.pay()::setValue);
        chosen(
                AdvertField.CONTRACT,
                terms.contract(),
                code -> Optional.of(Contract.valueOf(code)),
                contract -> Texts.of("growth.vacancy.contract." + contract.name()),
                terms.contract()::setValue);
        chosen(
                AdvertField.CLOSING,
                terms.closes(),
                day -> Optional.of(LocalDate.parse(day)),
                Days::of,
                terms.closes()::setValue);
        chosen(AdvertField.FORCE, terms.force(), terms::force, force -> force.name(), terms.force()::setValue);
        lines(AdvertField.ESSENTIAL, terms.essential());
        lines(AdvertField.DESIRABLE, terms.desirable());
        employer();
    }

    private void typed(AdvertField field, Component below, Consumer<String> taker) {
        chosen(field, below, Optional::of, Function.identity(), taker);
    }

    /** Proposals that stand for one of the things that a field can hold. */
    private <T> void chosen(
            AdvertField field,
            Component below,
            Function<String, Optional<T>> find,
            Function<T, String> named,
            Consumer<T> taker) {
        ProposalList list = list(field);
        for (AdvertProposal proposal : advert.of(field)) {
            Optional<T> value = find.apply(proposal.value());
            if (value.isPresent()) {
                list.can(
                        proposal,
                        named.apply(value.get()),
                        advert.words(proposal),
                        taken(() -> taker.accept(value.get())));
            }
        }
        below(below, list);
    }

    private static Predicate<AdvertProposal> taken(Runnable act) {
        return proposal -> {
            act.run();
            return true;
        };
    }

    private void lines(AdvertField field, TextArea below) {
        Criterion.Need need = field == AdvertField.ESSENTIAL ? Criterion.Need.ESSENTIAL : Criterion.Need.DESIRABLE;
        ProposalList list = list(field);
        for (AdvertProposal proposal : advert.of(field)) {
            list.can(
                    proposal,
                    proposal.value(),
                    advert.words(proposal),
                    taken(() -> form.terms().add(new Criterion(need, proposal.value()))));
        }
        list.together();
        below(below, list);
    }

    private void sites() {
        ProposalList list = list(AdvertField.LOCATION);
        for (AdvertProposal proposal : advert.of(AdvertField.LOCATION)) {
            Optional<Site> site = sheet.sites().stream()
                    .filter(one -> isSame(one.name(), proposal.value()))
                    .findFirst();
            if (site.isPresent()) {
                list.can(proposal, site.get().name(), advert.words(proposal), taken(() -> {
                    var more = new HashSet<>(form.sites().getValue());
                    more.add(site.get());
                    form.sites().setValue(more);
                }));
            } else {
                list.only(proposal, proposal.value(), advert.words(proposal), Texts.of("growth.advert.noSite"));
            }
        }
        below(form.sites(), list);
    }

    private static boolean isSame(String site, String place) {
        return plain(place).equals(plain(site)) || plain(place).startsWith(plain(site) + " ");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** A level where the advert names one; a scheme alone where it is its own only level. */
    private void clearance() {
        ProposalList list = list(AdvertField.LEVEL);
        List<AdvertProposal> levels = advert.of(AdvertField.LEVEL);
        levels.forEach(proposal -> clearance(list, proposal));
        for (AdvertProposal scheme : advert.of(AdvertField.SCHEME)) {
            boolean known = levels.stream().anyMatch(level -> level.value().startsWith(scheme.value()));
            if (!known) {
                clearance(list, scheme);
            }
        }
        advert.notices(AdvertField.SCHEME).forEach(list::notice);
        below(form.clearance(), list);
    }

    private void clearance(ProposalList list, AdvertProposal proposal) {
        Optional<Reference.Clearance> level = form.clearance(proposal.value());
        if (level.isPresent()) {
            list.can(
                    proposal,
                    level.get().named(),
                    advert.words(proposal),
                    taken(() -> form.clearance().setValue(level.get())));
        } else {
            list.only(proposal, proposal.value(), advert.words(proposal), Texts.of("growth.advert.noLevel"));
        }
    }

    private void employer() {
        ProposalList list = list(AdvertField.EMPLOYER);
        advert.of(AdvertField.EMPLOYER)
                .forEach(one -> list.only(
                        one,
                        one.value(),
                        advert.words(one),
                        Texts.of("growth.advert.employer", sheet.service().provider())));
        if (!advert.of(AdvertField.EMPLOYER).isEmpty()) {
            form.put(new H3(Texts.of("growth.advert.field.EMPLOYER")));
            form.put(list);
        }
    }

    private ProposalList list(AdvertField field) {
        return new ProposalList(Texts.of("growth.advert.field." + field.name()), advert.notices(field));
    }

    private void below(Component place, ProposalList list) {
        if (list.isEmpty()) {
            list.nothing();
        }
        form.below(place, list);
    }
}
