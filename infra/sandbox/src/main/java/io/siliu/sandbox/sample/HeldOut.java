package io.siliu.sandbox.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fourth set of papers, drawn without a look at how the reader takes them, after forms that no other layout here follows:
 * names and figures are invented. Whoever improves the reader opens no file of this folder whose name begins with
 * {@code HeldOut}, and none of these papers.
 */
final class HeldOut {

    static final List<Layout> ALL = Stream.of(
                    HeldOutTransfers.ALL,
                    HeldOutAdvices.ALL,
                    HeldOutPayouts.ALL,
                    HeldOutHandovers.ALL,
                    HeldOutBargains.ALL,
                    HeldOutServices.ALL,
                    HeldOutFormerPapers.ALL,
                    HeldOutSeldomLicences.ALL,
                    HeldOutSides.ALL,
                    HeldOutNearMisses.ALL)
            .flatMap(List::stream)
            .toList();

    private HeldOut() {}
}
