package io.siliu.sandbox.economy.scheme;

import java.util.List;

/** All schemes, in the order in which they are planted. */
public final class Schemes {

    public static final List<Scheme> ALL = List.of(new FundReturn(), new WagesAsGigPay(), new FakeOnlineTasks());

    private Schemes() {}
}
