package org.waymark.provision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said about one topic: it holds from a day on, until something else is said. */
public sealed interface Setting
        permits Setting.Ages, Setting.Counties, Setting.Partners, Setting.Pathways, Setting.NotStated, OpeningHours {

    Topic topic();

    /** The ages a service meets, both included; without an upper age there is no limit. */
    record Ages(int youngest, @Nullable Integer oldest) implements Setting {
        @Override
        public Topic topic() {
            return Topic.AGES;
        }
    }

    /** The counties a service works in, in the order in which they were named. */
    record Counties(List<String> names) implements Setting {
        public Counties {
            names = List.copyOf(names);
        }

        @Override
        public Topic topic() {
            return Topic.COUNTIES;
        }
    }

    /** The organisations that run a service together with its provider; none is an answer too. */
    record Partners(List<Partner> list) implements Setting {
        public Partners {
            list = List.copyOf(list);
        }

        @Override
        public Topic topic() {
            return Topic.PARTNERS;
        }
    }

    /** An organisation that works in a service beside its provider; without a kind, nobody has said what it is. */
    record Partner(String name, @Nullable PartnerKind kind) {}

    /** The pathways that are offered. */
    record Pathways(Set<Pathway> offered) implements Setting {
        public Pathways {
            offered = Set.copyOf(offered);
        }

        @Override
        public Topic topic() {
            return Topic.PATHWAYS;
        }

        /** In the order of the field: functions first. */
        public List<Pathway> inOrder() {
            return offered.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(offered));
        }
    }

    /** From that day on nobody says anything; for a site's pathways, it offers what its service offers. */
    record NotStated(Topic topic) implements Setting {}
}
