package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.party.ProvenSites;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proven by the same statements by which indicators let such a network pass. */
@Component
final class StatedSites implements ProvenSites {

    private final ThingMapper things;
    private final LookupKeys keys;

    StatedSites(ThingMapper things, LookupKeys keys) {
        this.things = things;
        this.keys = keys;
    }

    @Override
    public boolean isShared(String network, LocalDate day) {
        String code = HexFormat.of().formatHex(keys.of(Things.NETWORK, network));
        return things.said(SaidKind.SHARED_SITE, List.of(code)).stream()
                .map(Heard::of)
                .anyMatch(proof -> !proof.day().isAfter(day));
    }
}
