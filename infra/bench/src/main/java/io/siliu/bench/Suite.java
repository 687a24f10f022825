package io.siliu.bench;

/** The figures of one part of the product. */
public interface Suite {

    /** As given on the command line. */
    String name();

    /** Measures and reports, the figures in a fixed order. */
    void run(Size size, Figures figures);

    /** How much data is measured on. */
    enum Size {
        /** Ends within minutes. */
        reduced,
        /** The size for which the goals are stated. */
        full
    }
}
