package org.waymark.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.RoleProfile;
import org.waymark.recruitment.Contract;
import org.waymark.recruitment.Criterion;
import org.waymark.recruitment.ProfileCriteria;
import org.waymark.recruitment.Vacancy;
import org.waymark.recruitment.VacancyFile;
import org.waymark.recruitment.VacancyPage;

/** The advert of a post with its person specification, out of what the vacancy says. */
final class VacancyWriting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private VacancyWriting() {}

    static Writing of(VacancyFile file, RoleProfile role) {
        VacancyPage page = file.page();
        Vacancy vacancy = file.vacancy();
        var writing = new Writing(page.title(vacancy), page.service(vacancy));
        if (!vacancy.isOpen()) {
            writing.note(
                    vacancy.isDraft()
                            ? "This is a draft. The vacancy has not been raised."
                            : "This vacancy is closed.");
        }
        writing.facts(facts(file));
        writing.chapter("The role").words(role.purpose()).points(role.details().keyActivities());
        List<Criterion> asked = file.criteria().isEmpty() ? ProfileCriteria.of(role) : file.criteria();
        if (file.criteria().isEmpty() && !asked.isEmpty()) {
            writing.note(
                    "The vacancy names no criteria of its own. What follows is what the role profile asks at entry.");
        }
        criteria(writing, asked, Criterion.Need.ESSENTIAL, "Person specification: essential");
        criteria(writing, asked, Criterion.Need.DESIRABLE, "Person specification: desirable");
        return writing;
    }

    private static List<Writing.Fact> facts(VacancyFile file) {
        VacancyPage page = file.page();
        Vacancy vacancy = file.vacancy();
        LocalDate closes = vacancy.terms().closesOn();
        return List.of(
                fact("Reference", vacancy.terms().reference()),
                fact("Role profile", page.role(vacancy)),
                fact("Pay", page.pay(vacancy)),
                fact("Weekly hours", vacancy.weeklyHours().stripTrailingZeros().toPlainString()),
                fact("Contract", contract(vacancy.terms().contract())),
                fact("Where", page.sites(vacancy)),
                fact("Clearance needed before the start", clearance(file)),
                fact("Closing date", closes == null ? "" : DAY.format(closes)));
    }

    private static String clearance(VacancyFile file) {
        String level = file.page().clearance(file.vacancy());
        return level.isEmpty() || file.force().isEmpty() ? level + file.force() : level + ", from " + file.force();
    }

    private static String contract(@Nullable Contract contract) {
        return contract == null
                ? ""
                : switch (contract) {
                    case PERMANENT -> "Permanent";
                    case FIXED_TERM -> "Fixed term";
                    case SECONDMENT -> "Secondment";
                    case BANK -> "Bank";
                };
    }

    private static Writing.Fact fact(String name, String value) {
        return new Writing.Fact(name, List.of(value));
    }

    private static void criteria(Writing writing, List<Criterion> asked, Criterion.Need need, String heading) {
        List<String> words = asked.stream()
                .filter(criterion -> criterion.need() == need)
                .map(Criterion::words)
                .toList();
        if (!words.isEmpty()) {
            writing.chapter(heading).points(words);
        }
    }
}
