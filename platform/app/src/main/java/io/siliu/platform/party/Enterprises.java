package io.siliu.platform.party;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The enterprises known to the platform. Callers check first that the actor may see the enterprise. */
public interface Enterprises {

    Optional<Enterprise> find(long id);

    /** By id; ids of nothing that is an enterprise are left out. */
    Map<Long, Enterprise> findAll(Collection<Long> ids);

    Optional<Enterprise> withCreditCode(UnifiedSocialCreditCode creditCode);

    /** All, by id; some thousands at most. Used to resolve whose paper a paper is. */
    List<Enterprise> all();

    /** With the names it had before and those of its branches. */
    Optional<EnterpriseNames> named(long id);

    /** All with all their names, by id. */
    List<EnterpriseNames> allNamed();
}
