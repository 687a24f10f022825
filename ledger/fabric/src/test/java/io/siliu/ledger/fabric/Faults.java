package io.siliu.ledger.fabric;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Status;

/** Ways in which a real network was seen to fail. */
final class Faults {

    private Faults() {}

    /** The peer, or what is behind it, does not answer; nothing happens. */
    static FakeGateway.Fault unavailable() {
        return before(Status.Code.UNAVAILABLE, "connection refused", "io exception");
    }

    /** Too few organisations' peers are up. */
    static FakeGateway.Fault tooFewPeers() {
        return before(
                Status.Code.FAILED_PRECONDITION,
                "no combination of peers can be derived which satisfy the endorsement policy",
                "no peers");
    }

    /** The organisation's chaincode process is down. */
    static FakeGateway.Fault noChaincode() {
        return before(
                Status.Code.ABORTED,
                "failed to endorse transaction, see attached details for more info",
                "error in simulation: could not launch chaincode anchor_1.0");
    }

    /** It happens, but the answer is lost. */
    static FakeGateway.Fault answerLost() {
        return new FakeGateway.Fault() {
            @Override
            public <T> T instead(FakeGateway.Work<T> work) throws InvalidProtocolBufferException {
                work.run();
                throw FakeGateway.error(Status.Code.UNAVAILABLE, "connection reset", "io exception");
            }
        };
    }

    /** The orderer takes it and forgets it: accepted, never in a block. */
    static FakeGateway.Fault acceptedAndForgotten() {
        return new FakeGateway.Fault() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T instead(FakeGateway.Work<T> work) {
                return (T) org.hyperledger.fabric.protos.gateway.SubmitResponse.getDefaultInstance();
            }
        };
    }

    /** Somebody does something in between. */
    static FakeGateway.Fault after(Runnable meanwhile) {
        return new FakeGateway.Fault() {
            @Override
            public <T> T instead(FakeGateway.Work<T> work) throws InvalidProtocolBufferException {
                meanwhile.run();
                return work.run();
            }
        };
    }

    /** The block holds the transaction with this code instead of a valid one. */
    static FakeGateway.Fault committedAs(org.hyperledger.fabric.protos.peer.TxValidationCode code) {
        return new FakeGateway.Fault() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T instead(FakeGateway.Work<T> work) {
                return (T) org.hyperledger.fabric.protos.gateway.CommitStatusResponse.newBuilder()
                        .setResult(code)
                        .setBlockNumber(7)
                        .build();
            }
        };
    }

    private static FakeGateway.Fault before(Status.Code code, String message, String detail) {
        return new FakeGateway.Fault() {
            @Override
            public <T> T instead(FakeGateway.Work<T> work) {
                throw FakeGateway.error(code, message, detail);
            }
        };
    }
}
