package io.siliu.platform.party;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;

/** What a file says about who is to be paid. */
public record PayeeClaim(Secret<ResidentIdNumber> idNumber, Secret<String> name, Secret<BankCard> card) {}
