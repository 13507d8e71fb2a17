package org.waymark.home;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementQueue;
import org.waymark.assessment.Overview;
import org.waymark.development.OwnGoals;
import org.waymark.outbox.Message;
import org.waymark.provision.LdService;
import org.waymark.skillmix.CoverGlance;
import org.waymark.supervision.SupervisionToDo;

/**
 * All that the first page needs: who it is for, the day and hour in London, one's own competencies, what waits to be
 * agreed, the services one looks after and how they are covered, one's own goals, growth and messages. What does not concern somebody is
 * missing.
 */
public record HomePage(
        Header header,
        LocalDate day,
        LocalTime hour,
        @Nullable Overview mine,
        @Nullable AgreementQueue queue,
        List<LdService> services,
        List<CoverGlance> cover,
        OwnGoals goals,
        @Nullable SupervisionToDo supervision,
        @Nullable LearningToDo learning,
        GrowthToDo growth,
        List<Message> messages) {}
