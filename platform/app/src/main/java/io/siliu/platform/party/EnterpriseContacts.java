package io.siliu.platform.party;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.MobileNumber;
import java.util.Optional;

/** Where an enterprise is told of things outside of the pages. */
public interface EnterpriseContacts {

    /** The number of its contact; empty where none is on record. */
    Optional<Secret<MobileNumber>> mobile(long enterpriseId);
}
