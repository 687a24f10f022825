package io.siliu.platform.database.internal;

import java.sql.SQLException;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names what an operator can do when the database does not let us in. */
final class UnreachableDatabase extends AbstractFailureAnalyzer<FlywaySqlUnableToConnectToDbException> {

    @Override
    protected FailureAnalysis analyze(Throwable start, FlywaySqlUnableToConnectToDbException failure) {
        return new FailureAnalysis(
                "The database does not let Siliu in: " + reason(failure),
                "Check SILIU_DB_URL, SILIU_DB_USER and SILIU_DB_PASSWORD, and that this user has all rights on an existing"
                        + " schema in utf8mb4.",
                failure);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
