package org.waymark.development;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.CareerRoute;
import org.waymark.framework.Framework;
import org.waymark.framework.PayBand;
import org.waymark.framework.Requirement;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.ScaleLevel;
import org.waymark.framework.Strand;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

/** The ladder as one person sees it: the framework, their levels, their role and strands. */
record View(Framework framework, MyLevels.Known known, Optional<RoleCode> role, Set<StrandCode> strands) {

    Ladder ladder() {
        List<LadderStep> steps = framework.roles().stream()
                .map(profile -> step(profile, gaps(profile.code(), null)))
                .toList();
        return new Ladder(known.basis(), steps, framework.routes(), strands, framework.about());
    }

    Comparison comparison(RoleCode with, @Nullable Strand strand) {
        RoleProfile profile = framework.profile(with);
        Gaps gaps = gaps(with, strand);
        Map<CompetencyCode, Requirement> asked =
                role.map(own -> framework.requirementsOf(own, strands)).orElse(Map.of());
        List<Gap> differences = known.basis() == Basis.NOTHING ? beyond(asked, with, strand) : gaps.list();
        return new Comparison(
                known.basis(),
                role.flatMap(framework::role).orElse(null),
                step(profile, gaps),
                strand,
                differences.stream().map(gap -> difference(gap, asked)).toList(),
                carried(framework.requirementsOf(with, strandsFor(with, strand))));
    }

    /** What the profile asks for and the person can do already, in the framework's order. */
    private List<CarriedOver> carried(Map<CompetencyCode, Requirement> asked) {
        return asked.values().stream()
                .flatMap(need -> Optional.ofNullable(known.levels().get(need.competency()))
                        .filter(level -> level.meets(need.level()))
                        .map(level -> new CarriedOver(
                                framework.competency(need.competency()),
                                framework.words(level),
                                framework.words(need.level())))
                        .stream())
                .toList();
    }

    private Gaps gaps(RoleCode of, @Nullable Strand strand) {
        return Gaps.of(framework, known.levels(), of, strandsFor(of, strand));
    }

    private Set<StrandCode> strandsFor(RoleCode of, @Nullable Strand strand) {
        if (strand != null) {
            return Set.of(strand.code());
        }
        return role.filter(of::equals).isPresent() ? strands : Set.of();
    }

    /** What the profile asks beyond the present one, for somebody whose levels nobody knows. */
    private List<Gap> beyond(Map<CompetencyCode, Requirement> asked, RoleCode with, @Nullable Strand strand) {
        var present = new HashMap<CompetencyCode, Level>();
        if (role.filter(with::equals).isEmpty()) {
            asked.forEach((code, need) -> present.put(code, need.level()));
        }
        return Gaps.of(framework, present, with, strandsFor(with, strand)).list();
    }

    private LadderStep step(RoleProfile profile, Gaps gaps) {
        Optional<CareerRoute> route = framework.routes().stream()
                .filter(one -> role.filter(one.fromRole()::equals).isPresent()
                        && one.toRole().equals(profile.code()))
                .findFirst();
        LadderStep.Place place = route.isPresent() ? LadderStep.Place.NEXT : LadderStep.Place.OTHER;
        List<PayBand> bands = profile.details().typicalBands().stream()
                .flatMap(band -> framework.band(band).stream())
                .toList();
        return new LadderStep(
                profile,
                role.filter(profile.code()::equals).isPresent() ? LadderStep.Place.HERE : place,
                gaps.met(),
                gaps.total(),
                bands,
                framework.strands().stream()
                        .filter(strand -> strand.roleCode().equals(profile.code()))
                        .toList(),
                route.map(CareerRoute::note).orElse(""));
    }

    private Difference difference(Gap gap, Map<CompetencyCode, Requirement> askedNow) {
        Requirement present = askedNow.get(gap.competency().code());
        boolean known = this.known.basis() != Basis.NOTHING;
        Level from = gap.level();
        int next = from == null ? 1 : Math.min(from.value() + 1, gap.need().value());
        return new Difference(
                gap.competency(),
                framework.domain(gap.competency().domainCode()),
                known ? words(from) : null,
                framework.words(gap.need()),
                gap.steps(),
                framework.words(new Level(next)),
                present == null ? null : framework.words(present.level()),
                gap.raisedByStrand(),
                framework.atWork(gap.competency().code()));
    }

    private @Nullable ScaleLevel words(@Nullable Level level) {
        return level == null ? null : framework.words(level);
    }
}
