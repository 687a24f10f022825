package io.siliu.sandbox.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * A second and a third set of papers drawn by somebody who had not seen the reader, after forms of real institutions: titles,
 * labels, their order and the places of seals are those of the forms, names and figures are invented. They were held out until
 * all had been measured; what they showed is mended since, so they count as tuned.
 */
final class Opened {

    static final List<Layout> ALL = Stream.of(
                    OpenedReceipts.ALL,
                    OpenedSettlements.ALL,
                    OpenedWorks.ALL,
                    OpenedConfirmations.ALL,
                    OpenedDigital.ALL,
                    OpenedBureau.ALL,
                    OpenedFormer.ALL,
                    OpenedLicence.ALL,
                    OpenedRegistrations.ALL,
                    OpenedCard.ALL,
                    OpenedContracts.ALL,
                    OpenedAgreements.ALL,
                    OpenedPaydays.ALL,
                    OpenedVouchers.ALL,
                    OpenedCounted.ALL,
                    OpenedOthers.ALL,
                    OpenedStrays.ALL,
                    OpenedClearingReceipts.ALL,
                    OpenedSlips.ALL,
                    OpenedAcceptances.ALL,
                    OpenedPrintedContracts.ALL,
                    OpenedFramedDigital.ALL,
                    OpenedOlder.ALL,
                    OpenedPartnerLicences.ALL,
                    OpenedScriptCards.ALL,
                    OpenedEverydayStrays.ALL)
            .flatMap(List::stream)
            .toList();

    private Opened() {}
}
