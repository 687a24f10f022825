package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.TreeAlgorithm;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about the log.
 *
 * @param origin the log's name, a schema-less address such as {@code log.example.cn/siliu}; used once, when the log's
 *     key is generated; empty means a made-up one
 * @param treeHash what the tree is hashed with; used once, as the origin, whose end says it from then on
 * @param logKeyFile the log's private key; null means {@code keys/log.key} below the home folder
 * @param witnesses the file that lists the witnesses; null means {@code witnesses.json} below the home folder
 * @param witnessesRequired how many of them must co-sign before a checkpoint counts as witnessed
 * @param fabricConnection the file that says how a Fabric channel is reached, on which the log is anchored besides; empty
 *     means none
 * @param verificationsPerMinute how many proof files one network address may have checked in a minute
 * @param pagesPerMinute how many pages of checkpoints and entries one network address may turn in a minute
 * @param readsPerMinute how many checkpoints, tiles and key files one network address may read in a minute; a whole log of
 *     two million entries is some 16,000 tiles
 */
@ConfigurationProperties("siliu.anchoring")
record AnchoringProperties(
        @DefaultValue("") String origin,
        @DefaultValue("SHA_256") TreeAlgorithm treeHash,
        Path logKeyFile,
        Path witnesses,
        @DefaultValue("2") int witnessesRequired,
        @DefaultValue("") String fabricConnection,
        @DefaultValue("30") int verificationsPerMinute,
        @DefaultValue("60") int pagesPerMinute,
        @DefaultValue("1200") int readsPerMinute) {

    AnchoringProperties {
        if (witnessesRequired < 1) {
            throw new IllegalArgumentException("siliu.anchoring.witnesses-required is at least 1");
        }
        if (verificationsPerMinute < 1) {
            throw new IllegalArgumentException("siliu.anchoring.verifications-per-minute is at least 1");
        }
        if (pagesPerMinute < 1) {
            throw new IllegalArgumentException("siliu.anchoring.pages-per-minute is at least 1");
        }
        if (readsPerMinute < 1) {
            throw new IllegalArgumentException("siliu.anchoring.reads-per-minute is at least 1");
        }
    }
}
