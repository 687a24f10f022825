package io.siliu.platform.outside.internal;

import io.siliu.platform.outside.OutsideParty;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where an operator's outside parties are. A party that is not set here is looked up in the file.
 *
 * @param file the file with addresses; null means {@code outside.json} below the home folder
 */
@ConfigurationProperties("siliu.outside")
record OutsideProperties(Path file, URI sms, URI identity, URI registry, URI bank, URI taxBureau) {

    Optional<URI> address(OutsideParty party) {
        return Optional.ofNullable(
                switch (party) {
                    case SMS -> sms;
                    case IDENTITY -> identity;
                    case REGISTRY -> registry;
                    case BANK -> bank;
                    case TAX_BUREAU -> taxBureau;
                });
    }
}
