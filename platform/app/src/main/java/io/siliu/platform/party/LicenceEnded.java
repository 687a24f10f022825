package io.siliu.platform.party;

import java.time.LocalDate;

/** Port: somebody wants to know, in the recording transaction, that a licence ended, or that it stands again. */
public interface LicenceEnded {

    /** @param lastDay the last one of the sole proprietor; often long ago when it becomes known */
    void ended(long workerId, long soleProprietorId, LocalDate lastDay);

    /** @param firstDay the first on which it stands again */
    void restored(long workerId, long soleProprietorId, LocalDate firstDay);
}
