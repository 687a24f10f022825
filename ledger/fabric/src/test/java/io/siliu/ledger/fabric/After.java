package io.siliu.ledger.fabric;

/** From which event on a reader wants to be told. */
record After(long block, String transaction) {

    boolean includes(FakeChannel.Sent sent) {
        if (sent.block() != block) {
            return sent.block() > block;
        }
        // Blocks of the fake hold one transaction each.
        return !sent.event().getTxId().equals(transaction);
    }
}
