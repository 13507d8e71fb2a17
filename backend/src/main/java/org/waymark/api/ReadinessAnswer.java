package org.waymark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.Readiness;
import org.waymark.skillmix.SiteReadiness;

/**
 * Who may work at a site on a day, as other programs read it.
 *
 * @param clearance the level of clearance that is asked for, or empty
 * @param asks which clearance that is, and why, as a sentence
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReadinessAnswer(
        String site,
        String siteName,
        String service,
        String serviceName,
        LocalDate on,
        String clearance,
        String asks,
        List<Person> people) {

    public ReadinessAnswer {
        people = List.copyOf(people);
    }

    public static ReadinessAnswer of(SiteReadiness told) {
        return new ReadinessAnswer(
                told.site().text(),
                told.siteName(),
                told.service().text(),
                told.serviceName(),
                told.day(),
                told.clearance(),
                told.asks(),
                told.people().stream().map(Person::of).toList());
    }

    /** Somebody with the answer, and the first later day on which it is the other one. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Person(
            String person,
            String name,
            boolean ready,
            @Nullable LocalDate changesOn,
            List<Reason> reasons) {

        public Person {
            reasons = List.copyOf(reasons);
        }

        static Person of(SiteReadiness.Person told) {
            Readiness readiness = told.readiness();
            return new Person(
                    readiness.person().text(),
                    told.name(),
                    readiness.isReady(),
                    readiness.changesOn(),
                    readiness.reasons().stream().map(Reason::of).toList());
        }
    }

    /** How one rule was answered, in words, and the last day on which it holds by itself. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Reason(
            String rule,
            String answer,
            String words,
            @Nullable LocalDate until) {

        static Reason of(org.waymark.skillmix.Reason told) {
            return new Reason(told.rule().name(), told.answer().name(), told.words(), told.until());
        }
    }
}
