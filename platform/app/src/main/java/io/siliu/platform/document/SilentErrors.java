package io.siliu.platform.document;

import java.util.List;
import java.util.Optional;

/** How often a value that was read for certain is wrong all the same, as far as people looked at a share of them. */
public interface SilentErrors {

    /** What was measured of late; empty for whoever is not asked about the papers of all enterprises. */
    Optional<Measured> measured();

    /**
     * The looks of the last days.
     *
     * @param share of the values that is looked at, 0 to 1
     * @param days how many days back
     * @param sources by how the values were read; those of which none was looked at are absent
     * @param waiting how many wait to be looked at
     */
    record Measured(double share, int days, List<BySource> sources, int waiting) {

        public Measured {
            sources = List.copyOf(sources);
        }

        /** How many people could tell to be right or wrong. */
        public int looked() {
            return sources.stream().mapToInt(BySource::looked).sum();
        }

        public int wrong() {
            return sources.stream().mapToInt(BySource::wrong).sum();
        }
    }

    /** @param wrong how many of those that were looked at are not what stands on the paper */
    record BySource(FieldSource source, int looked, int wrong) {}
}
