package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.development.Goals;
import org.waymark.kernel.PersonId;
import org.waymark.people.WomanChoice;
import org.waymark.provision.CoverNeed;

/**
 * How the figure of one cover need came about: everybody who counts and why, who does not and what is missing, what each
 * rule costs, and the plan it stands in.
 *
 * @param asks what it asks for: “two specialist practitioners for the women’s pathway”
 * @param counting those who count, by name
 * @param others everybody else who works in the service and is not too far away, nearest first
 * @param far how many others are further away
 * @param without how many would count if a rule were switched off
 * @param planFrom the day from which the plan holds that the need stands in
 * @param womanChoice whether people can choose a woman; none where the need does not ask for it
 * @param goals every development goal that was set for it: who is on the way, who got there and when
 */
public record NeedStory(
        CoverNeed need,
        String siteName,
        String serviceName,
        LocalDate day,
        String asks,
        List<Person> counting,
        List<Person> others,
        int far,
        Map<CountRule, Integer> without,
        @Nullable LocalDate planFrom,
        @Nullable WomanChoice womanChoice,
        Goals goals) {

    public NeedStory {
        counting = List.copyOf(counting);
        others = List.copyOf(others);
        without = Map.copyOf(without);
    }

    /**
     * One person of the story.
     *
     * @param reasons how each rule was answered
     * @param until until when they count; none where they do not, or where nothing ends
     * @param missing what is missing, in words; nothing where they count
     * @param step the one step they are away, in words, or empty
     */
    public record Person(
            PersonId person,
            String name,
            List<Reason> reasons,
            @Nullable CountsUntil until,
            List<String> missing,
            String step) {

        public Person {
            reasons = List.copyOf(reasons);
            missing = List.copyOf(missing);
        }

        public boolean isOneStepAway() {
            return !step.isEmpty();
        }
    }

    static NeedStory of(CoverPicture picture, NeedCover cover, @Nullable LocalDate planFrom, Goals goals) {
        CoverNeed need = cover.need();
        Map<PersonId, PersonOnTeam> people =
                picture.people().stream().collect(Collectors.toMap(PersonOnTeam::person, person -> person));
        Set<PersonId> counted =
                cover.counted().stream().map(NeedCover.Counted::person).collect(Collectors.toUnmodifiableSet());
        List<Person> others = cover.others().stream()
                .map(other -> person(picture, need, known(people, other.person()), other.missing()))
                .toList();
        return new NeedStory(
                need,
                cover.siteName(),
                picture.named(),
                picture.day(),
                NeedWords.asks(need, picture.framework()),
                cover.counted().stream()
                        .map(one -> person(picture, need, known(people, one.person()), List.of()))
                        .toList(),
                others,
                picture.people().size() - counted.size() - others.size(),
                cover.without(),
                planFrom,
                cover.womanChoice(),
                goals);
    }

    private static PersonOnTeam known(Map<PersonId, PersonOnTeam> people, PersonId id) {
        PersonOnTeam person = people.get(id);
        if (person == null) {
            throw new IllegalArgumentException("There is no person " + id);
        }
        return person;
    }

    private static Person person(CoverPicture picture, CoverNeed need, PersonOnTeam person, List<Missing> missing) {
        SiteRules site = picture.site(need);
        boolean one = missing.stream().mapToInt(Missing::steps).sum() == 1;
        return new Person(
                person.person(),
                person.name(),
                CountingRules.reasons(person, need, site, picture.day(), picture.framework()),
                CountingRules.until(person, need, site, picture.day()).orElse(null),
                missing.stream()
                        .map(each -> CoverSentences.missing(each, picture.framework()))
                        .toList(),
                one ? CoverSentences.step(missing.getFirst(), picture.framework()) : "");
    }

    public int have() {
        return counting.size();
    }

    public Verdict verdict() {
        return Verdict.of(have(), need.headcount());
    }

    /** The story in a few sentences that can stand in a business case. */
    public String sentence() {
        return CoverSentences.story(this, true);
    }

    /** The same without anybody's name. */
    public String sentenceWithoutNames() {
        return CoverSentences.story(this, false);
    }
}
