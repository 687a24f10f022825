package io.siliu.platform.database.internal;

import io.siliu.kernel.PlatformException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the product's own words, and not by a stack trace, why it does not start. */
final class RefusedStart extends AbstractFailureAnalyzer<PlatformException> {

    @Override
    protected FailureAnalysis analyze(Throwable start, PlatformException refused) {
        return new FailureAnalysis(
                "Siliu does not start (" + refused.code().name() + ").", refused.getMessage(), refused);
    }
}
