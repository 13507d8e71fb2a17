package org.waymark.home;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementQueue;
import org.waymark.assessment.Overview;
import org.waymark.provision.LdService;

/**
 * All that the first page needs: who it is for, the day and hour in London, one's own competencies, what waits to be
 * agreed, and the services one looks after. What does not concern somebody is missing.
 */
public record HomePage(
        Header header,
        LocalDate day,
        LocalTime hour,
        @Nullable Overview mine,
        @Nullable AgreementQueue queue,
        List<LdService> services) {}
