package io.siliu.platform.access;

import java.util.List;

/** The accounts with which a visitor walks through; outside of a walkthrough there are none and nothing happens. */
public interface WalkthroughAccounts {

    /**
     * An enterprise was imported: it gets an account, and a token in {@code walkthrough.json} once the import is
     * committed. Called in the transaction of the import; a repeat does nothing.
     *
     * @param creditCode its unified social credit code, by which the importer knows it again
     */
    void enterpriseImported(long enterpriseId, String creditCode, String name);

    /** Whether this installation is a walkthrough. */
    boolean on();

    /** Whether the population is in; false outside of a walkthrough. */
    boolean ready();

    /** The people whose role a visitor can enter; none outside of a walkthrough. */
    List<Visitor> visitors();

    /** A role that a visitor can enter by its account. */
    record Visitor(long accountId, Role role, String name) {}
}
