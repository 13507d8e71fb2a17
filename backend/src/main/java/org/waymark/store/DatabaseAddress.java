package org.waymark.store;

import java.util.Map;

/** Where a database is and how to sign in to it. The password never appears in text. */
public record DatabaseAddress(String url, String user, String password) {

    private static final String SETTINGS =
            "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8&cachePrepStmts=true"
                    + "&useServerPrepStmts=true&useLocalSessionState=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=8192&rewriteBatchedStatements=true"
                    + "&connectTimeout=3000&socketTimeout=60000&allowPublicKeyRetrieval=true"
                    + "&sessionVariables=group_concat_max_len=1000000";

    /** The address with the settings that the whole house relies on: UTC, UTF-8, batches, time limits, and lists of any length. */
    public String urlWithSettings() {
        return url + (url.contains("?") ? "&" : "?") + SETTINGS;
    }

    /** The address as properties for an application context. */
    public Map<String, Object> asProperties() {
        return Map.of(
                "datasources.default.url", urlWithSettings(),
                "datasources.default.username", user,
                "datasources.default.password", password);
    }

    @Override
    public String toString() {
        return url;
    }
}
