package io.siliu.sandbox.economy.outlier;

import java.util.List;

/** All kinds of honest outliers, in the order in which they are planted. */
public final class Outliers {

    public static final List<Outlier> ALL = List.of(
            new HardWorkingRider(),
            new FamilyWithdraws(),
            new FamilyOnOnePhone(),
            new DormitoryNetwork(),
            new YearEndRush(),
            new SmallEnterprise(),
            new ClusterSite(),
            new SteadyRetainer(),
            new FormerEmployee(),
            new GreatProject(),
            new RentToOneLandlord(),
            new NewCard(),
            new QualityDispute(),
            new StartUp(),
            new OnlyClientInTown(),
            new NightShift());

    private Outliers() {}
}
