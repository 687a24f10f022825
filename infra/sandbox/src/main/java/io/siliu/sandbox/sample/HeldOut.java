package io.siliu.sandbox.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * A second set of papers drawn by somebody who had not seen the reader, after forms of real institutions: titles, labels, their
 * order and the places of seals are those of the forms, names and figures are invented. Whoever improves the reader opens no
 * file of this folder whose name begins with {@code HeldOut}, and none of these papers.
 */
final class HeldOut {

    static final List<Layout> ALL = Stream.of(
                    HeldOutReceipts.ALL,
                    HeldOutSettlements.ALL,
                    HeldOutWorks.ALL,
                    HeldOutConfirmations.ALL,
                    HeldOutDigital.ALL,
                    HeldOutBureau.ALL,
                    HeldOutFormer.ALL,
                    HeldOutLicence.ALL,
                    HeldOutRegistrations.ALL,
                    HeldOutCard.ALL,
                    HeldOutContracts.ALL,
                    HeldOutAgreements.ALL,
                    HeldOutPaydays.ALL,
                    HeldOutVouchers.ALL,
                    HeldOutCounted.ALL,
                    HeldOutOthers.ALL,
                    HeldOutStrays.ALL)
            .flatMap(List::stream)
            .toList();

    private HeldOut() {}
}
