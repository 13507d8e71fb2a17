package org.waymark.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.ServiceId;

/**
 * Everything the directory holds about somebody.
 *
 * @param past posts that have ended, newest first; those that have not stand on the card
 * @param supervision of and by the person, newest first
 * @param mayManage whether whoever asks may change any of it
 * @param mayManageAccount whether whoever asks may open and close their account
 * @param mayRaise the services for which whoever asks may raise a vacancy
 */
public record PersonFile(
        PersonCard card,
        List<PostCard> past,
        List<SupervisionSpell> supervision,
        boolean mayManage,
        boolean mayManageAccount,
        Set<ServiceId> mayRaise,
        LocalDate today) {}
