package io.siliu.sandbox.sample;

import java.util.List;
import java.util.stream.Stream;

/** All layouts, each under its own name. */
final class Layouts {

    static final List<Layout> ALL = Stream.of(
                    DigitalInvoices.ALL,
                    VatInvoices.ALL,
                    BankReceipts.ALL,
                    HeadedReceipts.ALL,
                    Slips.ALL,
                    HeadedSlips.ALL,
                    PublicPapers.ALL,
                    InstitutionPapers.ALL,
                    CustomaryPapers.ALL,
                    EverydayPapers.ALL,
                    InstitutionMix.ALL,
                    AgreedContracts.ALL,
                    TrustedContracts.ALL,
                    BoundContracts.ALL,
                    BoundServices.ALL,
                    HandedSlips.ALL,
                    PaidOutSlips.ALL,
                    SettledSlips.ALL,
                    Opened.ALL,
                    HeldOut.ALL,
                    DeskPapers.ALL,
                    Contracts.ALL,
                    SignedOnlineContract.ALL,
                    Identities.ALL,
                    Others.ALL)
            .flatMap(List::stream)
            .toList();

    private Layouts() {}

    static Layout named(String name) {
        return ALL.stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no layout " + name));
    }
}
