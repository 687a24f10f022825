package io.siliu.platform.assessment.internal;

import io.siliu.rules.RuleSetReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a draft among the published versions as one that is retired, so that other tests go on under the shipped one. */
final class RetiredVersion {

    private RetiredVersion() {}

    /** @return the version */
    static String of(JdbcClient database, long draft) {
        String files = database.sql("SELECT files FROM rule_set_draft WHERE id = ?")
                .param(draft)
                .query(String.class)
                .single();
        RuleSetReference reference = RuleSetFiles.read(files).ruleSet().reference();
        database.sql(
                        "INSERT INTO rule_set (id, version, digest, valid_from, indicators, published_at, files, retired_at)"
                                + " VALUES (?, ?, ?, '2026-01-01', 1, '2026-01-01', ?, '2026-01-02')")
                .params(reference.id(), reference.version(), reference.digest().toString(), files)
                .update();
        return reference.version();
    }
}
