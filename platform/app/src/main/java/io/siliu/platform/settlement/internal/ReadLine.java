package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.party.PayeeClaim;
import java.util.Optional;

/** A line whose every cell is of its form. */
record ReadLine(
        RawLine raw,
        String batchNumber,
        Optional<TaskNumber> taskNumber,
        Secret<String> name,
        Secret<ResidentIdNumber> idNumber,
        Secret<BankCard> card,
        Money gross) {

    int number() {
        return raw.number();
    }

    PayeeClaim claim() {
        return new PayeeClaim(idNumber, name, card);
    }
}
