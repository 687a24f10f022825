package io.siliu.platform.database.internal;

import io.siliu.platform.database.WorkClaims;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Chooses the form of claims that this database can keep. */
@Configuration(proxyBeanMethods = false)
class ClaimsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(ClaimsConfiguration.class);
    /** Longer than any single portion of work is allowed to take. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Bean
    @DependsOnDatabaseInitialization
    WorkClaims workClaims(
            DataSource source, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        if (new ClaimsProbe(source).skipsLockedRows()) {
            log.info("Work is claimed by row locks");
            return new LockingClaims(database, own, clock);
        }
        log.info("Work is claimed by leases of {}", LEASE);
        return new LeasingClaims(database, own, clock, LEASE);
    }
}
