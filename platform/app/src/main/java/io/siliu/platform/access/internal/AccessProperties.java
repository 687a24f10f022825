package io.siliu.platform.access.internal;

import io.siliu.kernel.crypto.CryptoSuite;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What decides about keys and sign-in.
 *
 * @param keyFile the master key file; empty means a generated one below the home folder, which only an embedded
 *     database may use
 * @param suite the algorithms for data written from now on
 * @param failures wrong passwords for one account from one network, after which it is locked for that network
 * @param failuresPerAccount wrong passwords for one account from wherever, after which it is locked for all: many more, so that no
 *     stranger keeps somebody out
 * @param lockedFor how long it stays locked
 * @param failuresPerAddress wrong sign-ins from one network address within that time, after which nobody signs in from there
 * @param tokenDays how many days a token lives at most
 */
@ConfigurationProperties("siliu.access")
record AccessProperties(
        Path keyFile,
        @DefaultValue("SM") CryptoSuite suite,
        @DefaultValue("5") int failures,
        @DefaultValue("50") int failuresPerAccount,
        @DefaultValue("PT15M") Duration lockedFor,
        @DefaultValue("40") int failuresPerAddress,
        @DefaultValue("366") int tokenDays) {}
