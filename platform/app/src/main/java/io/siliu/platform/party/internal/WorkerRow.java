package io.siliu.platform.party.internal;

import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.Region;
import io.siliu.platform.party.Worker;

/** A worker as stored, with look-up digests and masked forms and without cipher texts. */
record WorkerRow(
        long id,
        byte[] nameKey,
        String nameMasked,
        byte[] idNumberKey,
        String idNumberMasked,
        String mobileMasked,
        String occupation,
        String city) {

    Worker toWorker() {
        return new Worker(id, nameMasked, idNumberMasked, mobileMasked, new Occupation(occupation), new Region(city));
    }
}
