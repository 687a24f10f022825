package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.scheme.Stage;
import java.util.Set;

/** Honest people who look odd. One class a kind; each says from when on which evidence clears it. */
public interface Outlier {

    /** Name in the truth file. */
    String name();

    /** Why it is honest, in one sentence. */
    String story();

    /** Indicators that may wonder before the evidence is there. */
    Set<String> indicators();

    /** Plants one case and says who it is and from when the evidence is there. */
    Cleared plant(Stage stage);
}
