package io.siliu.platform.access;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.MobileNumber;

/** The person behind an account that signs in by phone. */
public interface PhonePeople {

    /**
     * The person of the present actor.
     *
     * @throws io.siliu.kernel.PlatformException {@link AccessError#NOT_ALLOWED} for anybody but a worker
     */
    Person current();

    /** What the present person does is done one by one: another transaction that comes here waits for the end of this one. */
    void oneByOne();

    /**
     * The present actor turns out to be a person who is known already: the account is that person's from now on, and the
     * key under which its number was kept is destroyed.
     */
    void isPerson(long knownPersonId);

    /**
     * A person with an account.
     *
     * @param personId under whose key personal data is encrypted
     */
    record Person(long accountId, long personId, Secret<MobileNumber> phone) {}
}
