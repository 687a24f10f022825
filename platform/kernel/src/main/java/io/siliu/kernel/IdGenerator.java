package io.siliu.kernel;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidFactory;
import java.time.Instant;

/** Hands out 64-bit numbers that grow with time and never repeat, also from several processes. */
@FunctionalInterface
public interface IdGenerator {

    /** Bits of an identifier that say the node and count within a millisecond. */
    int BELOW_MILLISECONDS = 22;

    long next();

    /** No identifier that was drawn at this moment or later is smaller; 0 for a moment before there were any. */
    static long smallestAt(Instant at) {
        return Math.max(0, at.toEpochMilli() - Tsid.TSID_EPOCH) << BELOW_MILLISECONDS;
    }

    /** Time-sorted identifiers (TSID): 42 bits of milliseconds, then a node chosen at random, then a counter. */
    static IdGenerator timeSorted() {
        TsidFactory factory = TsidFactory.newInstance1024();
        return () -> factory.create().toLong();
    }
}
