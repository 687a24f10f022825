package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Finds the master key, or makes one where that is allowed. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final Logger log = LoggerFactory.getLogger(KeyConfiguration.class);

    @Bean
    MasterKeys masterKeys(AccessProperties properties, Home home, Mode mode, SecureRandom random) {
        log.info("SM4 and SM3 are carried out by {}", CryptoSuite.SM.carriedOutBy());
        Path named = properties.keyFile();
        if (named != null && !named.toString().isBlank()) {
            return MasterKeys.read(named, properties.suite(), random);
        }
        if (!mode.embedded()) {
            throw new PlatformException(
                    AccessError.MASTER_KEY_WRONG,
                    "An external database needs its own master key: name a file in SILIU_KEY_FILE, with one line"
                            + " of a name and 64 hex digits, and keep it outside of the database's backups.");
        }
        Path generated = home.at("keys/master.key");
        if (!Files.exists(generated)) {
            home.createPrivate("keys/master.key", MasterKeys.newLine(random, "master-1"));
        }
        return MasterKeys.read(generated, properties.suite(), random);
    }

    @Bean
    DataKeys dataKeys(
            DataKeyMapper rows,
            BulkRows bulk,
            MasterKeys masters,
            AccessProperties properties,
            SecureRandom random,
            Clock clock,
            PlatformTransactionManager transactions) {
        return new DataKeys(rows, bulk, masters, properties.suite(), random, clock, transactions);
    }
}
