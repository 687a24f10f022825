package io.siliu.kernel;

import com.github.f4b6a3.tsid.TsidFactory;

/** Hands out 64-bit numbers that grow with time and never repeat, also from several processes. */
@FunctionalInterface
public interface IdGenerator {

    long next();

    /** Time-sorted identifiers (TSID): 42 bits of milliseconds, then a node chosen at random, then a counter. */
    static IdGenerator timeSorted() {
        TsidFactory factory = TsidFactory.newInstance1024();
        return () -> factory.create().toLong();
    }
}
