package org.waymark.recruitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;

/**
 * What the advert of a post says beside what the service needs; each may be empty.
 *
 * @param payBand the Agenda for Change band, such as 6 or 8a
 * @param pay what is paid, in words
 * @param force the code of the police force that gives the clearance
 */
public record VacancyTerms(
        String title,
        String reference,
        String payBand,
        String pay,
        @Nullable Contract contract,
        @Nullable LocalDate closesOn,
        String force) {

    /** Nothing said. */
    public static final VacancyTerms NONE = new VacancyTerms("", "", "", "", null, null, "");

    public VacancyTerms {
        title = Faults.clean(title);
        reference = Faults.clean(reference);
        pay = Faults.clean(pay);
    }

    /** Whether applications are still taken on the day; without a closing date they always are. */
    public boolean takesApplicationsOn(LocalDate day) {
        LocalDate last = closesOn;
        return last == null || !last.isBefore(day);
    }
}
