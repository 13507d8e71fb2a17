package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;

/** All that the page of a session shows besides the notes: first what was promised, then the agenda. */
public record SessionPage(
        Session session,
        boolean asSupervisor,
        LocalDate today,
        List<Promise> promises,
        List<AgendaPoint> agenda,
        List<Topic> topics,
        boolean otherDrafts) {}
