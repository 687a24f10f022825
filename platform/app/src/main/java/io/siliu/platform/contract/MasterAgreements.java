package io.siliu.platform.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The master service agreements on record. Callers check first that the actor may see the enterprise. */
public interface MasterAgreements {

    /** Oldest first. */
    List<MasterServiceAgreement> of(long enterpriseId);

    Map<Long, MasterServiceAgreement> findAll(long enterpriseId, Collection<Long> agreementIds);

    /** Agreements and table together, for asking about many tasks at once. */
    Engagements engagements(long enterpriseId);
}
