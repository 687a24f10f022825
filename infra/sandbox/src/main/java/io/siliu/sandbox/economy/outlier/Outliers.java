package io.siliu.sandbox.economy.outlier;

import java.util.List;

/** All kinds of honest outliers, in the order in which they are planted. */
public final class Outliers {

    public static final List<Outlier> ALL = List.of(new HardWorkingRider(), new FamilyWithdraws());

    private Outliers() {}
}
