package io.siliu.ledger.fabric;

import org.hyperledger.fabric.client.CommitStatusException;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Proposal;
import org.hyperledger.fabric.client.Status;
import org.hyperledger.fabric.client.SubmitException;
import org.hyperledger.fabric.client.Transaction;

/**
 * Takes one transaction from its proposal to its block. A failed endorsement means that nothing was sent to the orderer; a
 * failed submission or an unknown commit status says nothing about the channel, and is never taken for an answer.
 */
final class Submission {

    private Submission() {}

    static Step submit(Proposal proposal) {
        Transaction endorsed;
        try {
            endorsed = proposal.endorse();
        } catch (EndorseException notSent) {
            return ofEndorsement(notSent);
        }
        try {
            return ofCommit(endorsed.submitAsync().getStatus());
        } catch (SubmitException | CommitStatusException unknown) {
            return Step.unclear(words("after submission", unknown));
        }
    }

    /** An error in words, with what each peer added. */
    static String words(String when, GatewayException error) {
        StringBuilder words = new StringBuilder(when)
                .append(": ")
                .append(error.getStatus().getCode())
                .append(' ')
                .append(error.getStatus().getDescription());
        error.getDetails()
                .forEach(detail -> words.append("; ")
                        .append(detail.getMspId())
                        .append(' ')
                        .append(detail.getAddress())
                        .append(": ")
                        .append(detail.getMessage()));
        return words.toString();
    }

    private static Step ofEndorsement(EndorseException error) {
        return Refused.in(error.getDetails())
                .map(Refused::step)
                .orElseGet(() -> Step.unclear(words("not endorsed", error)));
    }

    private static Step ofCommit(Status status) {
        return switch (status.getCode()) {
            // A read conflict means that somebody else's transaction came first.
            case VALID, MVCC_READ_CONFLICT, PHANTOM_READ_CONFLICT, DUPLICATE_TXID -> Step.goOn();
            default ->
                Step.refused("block " + status.getBlockNumber() + " holds the transaction as " + status.getCode());
        };
    }
}
