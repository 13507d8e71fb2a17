package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;

/** Whether a candidate can be as somebody enters them, and who else has the same name. */
@Singleton
class CandidateCheck {

    /** How many candidates one vacancy takes. */
    static final int MOST = 500;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_EMAIL = 200;
    private static final int LONGEST_REFERENCE = 40;
    private static final int OLDEST_YEARS = 2;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;:\"]+@[^@\\s<>,;:\"]+\\.[^@\\s<>,;:\"]+");
    private static final String SIGNS = "=+-@＝＋－＠";

    private final CandidateRepository candidates;
    private final Access access;
    private final Today today;

    CandidateCheck(CandidateRepository candidates, Access access, Today today) {
        this.candidates = candidates;
        this.access = access;
        this.today = today;
    }

    /** What was typed as it will be kept, with everything that is wrong with it noted. */
    NewCandidate typed(NewCandidate wanted, Faults faults) {
        String given = faults.required("givenName", wanted.given(), LONGEST_NAME, "Enter the given name.");
        String family = faults.required("familyName", wanted.family(), LONGEST_NAME, "Enter the family name.");
        String email = faults.optional("email", wanted.email(), LONGEST_EMAIL).toLowerCase(Locale.ROOT);
        String reference = faults.optional("reference", wanted.reference(), LONGEST_REFERENCE);
        noFormula("givenName", given, faults);
        noFormula("familyName", family, faults);
        noFormula("reference", reference, faults);
        faults.unless(
                email.isEmpty()
                        || email.length() > LONGEST_EMAIL
                        || (EMAIL.matcher(email).matches() && SIGNS.indexOf(email.charAt(0)) < 0),
                "email",
                "Enter an e-mail address such as name@example.org, or leave it empty.");
        LocalDate day = wanted.receivedOn();
        faults.unless(!day.isAfter(today.day()), "receivedOn", "This day has not come yet.");
        faults.unless(
                !day.isBefore(today.day().minusYears(OLDEST_YEARS)),
                "receivedOn",
                "This is more than two years ago. Check the year.");
        return new NewCandidate(wanted.vacancy(), given, family, email, reference, day, wanted.another());
    }

    private static void noFormula(String field, String typed, Faults faults) {
        faults.unless(
                typed.isEmpty() || SIGNS.indexOf(typed.charAt(0)) < 0,
                field,
                "This begins as a formula does, with =, +, - or @. Take that character out.");
    }

    /** @throws Refused.NotNow if the vacancy takes no candidates */
    static void mustTake(VacancyRow vacancy) {
        if (vacancy.isDraft()) {
            throw new Refused.NotNow("This vacancy is a draft. Candidates are entered once it has been raised.");
        }
        if (vacancy.state() != VacancyState.OPEN) {
            throw new Refused.NotNow("This vacancy was closed already. It takes no more candidates.");
        }
    }

    /** Notes who has the same name among those of the same vacancy, unless somebody says that it is another person. */
    void lookForTwin(NewCandidate wanted, List<CandidateRow> there, Faults faults) {
        faults.unless(
                there.size() < MOST, "familyName", "A vacancy takes 500 candidates. This one has as many already.");
        if (wanted.another() || !faults.isEmpty()) {
            return;
        }
        CandidateName name = CandidateName.of(wanted.given(), wanted.family());
        there.stream()
                .filter(other -> CandidateName.of(other).equals(name))
                .findFirst()
                .ifPresent(other -> faults.add(
                        "name",
                        other.name() + " is a candidate for this vacancy already, received on "
                                + Today.inWords(other.receivedOn())
                                + ". If this is another person, confirm that and save again."));
    }

    /** Candidates of the same names for other vacancies of the services that the actor keeps candidates of. */
    List<CandidateRow> elsewhere(
            Actor actor, Collection<CandidateName> names, Collection<String> families, VacancyId but) {
        if (families.isEmpty()) {
            return List.of();
        }
        return candidates
                .named(
                        families,
                        but,
                        access.scope(actor, Permission.KEEP_CANDIDATES).servicesForSql())
                .stream()
                .filter(other -> names.contains(CandidateName.of(other)))
                .collect(Collectors.toList());
    }
}
