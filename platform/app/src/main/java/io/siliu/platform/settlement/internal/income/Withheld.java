package io.siliu.platform.settlement.internal.income;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.platform.settlement.SettlementError;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which fields of a proof of income its reader does not see, as its row keeps them. */
final class Withheld {

    private Withheld() {}

    /** @throws PlatformException {@link SettlementError#INCOME_FIELD_UNKNOWN} */
    static void require(IncomeProof proof, Set<String> fields) {
        if (!proof.mayWithhold().containsAll(fields)) {
            throw new PlatformException(
                    SettlementError.INCOME_FIELD_UNKNOWN,
                    "withhold",
                    "These can be left out: " + String.join(", ", proof.mayWithhold()) + ".");
        }
    }

    static Set<String> read(String written) {
        return Arrays.stream(written.split(","))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static String written(Set<String> fields) {
        return String.join(",", new TreeSet<>(fields));
    }

    static SaltedRecord without(SaltedRecord record, Set<String> fields) {
        SaltedRecord rest = record;
        for (String field : fields) {
            rest = rest.withhold(field);
        }
        return rest;
    }
}
