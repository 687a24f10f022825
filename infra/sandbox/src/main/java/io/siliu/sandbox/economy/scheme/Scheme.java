package io.siliu.sandbox.economy.scheme;

import java.util.Set;

/** A way to misuse the platform, from a court case or an indicator's own reason. One class a scheme. */
public interface Scheme {

    /** Name in the truth file. */
    String name();

    /** What happens, in one sentence. */
    String story();

    /** Indicators of which one at least must find it. */
    Set<String> indicators();

    /** Plants one case among the others and says who takes part; each conduct says which records belong to it. */
    Planted plant(Stage stage);
}
