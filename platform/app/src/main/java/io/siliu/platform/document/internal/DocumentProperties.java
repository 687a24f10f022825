package io.siliu.platform.document.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How documents are taken in and read.
 *
 * @param fileLimit the largest file that is taken
 * @param readers how many papers are read at once
 * @param ocrWorkers child processes for recognition at most
 * @param attempts how often a reading that fails by a fault of ours is tried
 * @param deaths how often a process may die over a paper before the paper is blamed
 * @param packageEntries papers in one package at most
 * @param packageBytes what a package may unpack to
 * @param inboxRest how long a file in the drop folder must have been left alone before it is taken
 */
@ConfigurationProperties("siliu.document")
public record DocumentProperties(
        @DefaultValue("20MB") DataSize fileLimit,
        @DefaultValue("2") int readers,
        @DefaultValue("1") int ocrWorkers,
        @DefaultValue("3") int attempts,
        @DefaultValue("5") int deaths,
        @DefaultValue("10000") int packageEntries,
        @DefaultValue("100MB") DataSize packageBytes,
        @DefaultValue("1s") Duration inboxRest) {}
