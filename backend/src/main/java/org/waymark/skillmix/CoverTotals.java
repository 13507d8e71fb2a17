package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.Criticality;

/**
 * How well services are covered on a day, in numbers: never who. A number is nothing where it would tell something about
 * fewer than five people, or would let somebody work such a number out from the others.
 *
 * @param careerLevels the levels of the career framework, for the numbers of people by level
 * @param together the sums over all services; somebody in post in two services counts in each
 */
public record CoverTotals(LocalDate day, List<Integer> careerLevels, List<OfService> services, People together) {

    /**
     * People in post on the day.
     *
     * @param byLevel by the highest career level of their role profiles, as many numbers as there are levels
     * @param ready those who may work at one site of the service at least
     * @param notReady the others
     */
    public record People(
            @Nullable Integer inPost,
            List<@Nullable Integer> byLevel,
            @Nullable Integer ready,
            @Nullable Integer notReady) {}

    /**
     * One service.
     *
     * @param needs how its cover needs are met; none where so few are in post that this would tell about them
     */
    public record OfService(ServiceId service, String name, People people, Optional<List<Needs>> needs) {}

    /** How many needs there are of one criticality and verdict; numbers of needs, not of people. */
    public record Needs(Criticality criticality, Verdict verdict, int needs) {}
}
