package io.siliu.platform.assessment.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends shadows beside a version that is out of force because the first day of another has come: nobody publishes or retires
 * anything on that day, and what is tried beside the old one would count for nothing.
 */
@Component
final class ReplacedShadows {

    private final PublishedRuleSet published;
    private final Shadows shadows;
    private final TransactionTemplate transaction;
    private String inForce;

    ReplacedShadows(PublishedRuleSet published, Shadows shadows, PlatformTransactionManager transactions) {
        this.published = published;
        this.shadows = shadows;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Asked before each pass, outside of its transaction; does nothing while the same version is in force. */
    synchronized void end() {
        String now = published.engine().ruleSet().reference().digest().toString();
        if (now.equals(inForce)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            published.hold();
            shadows.endOutdated();
        });
        inForce = now;
    }
}
