package org.waymark.advert;

import java.util.List;
import java.util.Map;
import org.waymark.framework.PayBand;

/**
 * The names that an advert is searched for.
 *
 * @param forces the names of police forces by their code
 */
record AdvertVocabulary(List<Role> roles, List<PayBand> bands, Map<String, String> forces) {

    AdvertVocabulary {
        roles = List.copyOf(roles);
        bands = List.copyOf(bands);
        forces = Map.copyOf(forces);
    }

    /** A role profile with the other names it goes by. */
    record Role(String code, String name, List<String> aliases) {
        Role {
            aliases = List.copyOf(aliases);
        }
    }
}
