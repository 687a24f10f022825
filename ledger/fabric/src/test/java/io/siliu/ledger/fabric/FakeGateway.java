package io.siliu.ledger.fabric;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsResponse;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.CommitStatusResponse;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EndorseResponse;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateResponse;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.SignedChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.gateway.SubmitResponse;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.Response;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.shim.Chaincode;

/** The Gateway service of one peer of a {@link FakeChannel}, which fails as real ones were seen to fail. */
final class FakeGateway extends GatewayGrpc.GatewayImplBase {

    private final FakeChannel channel;
    private final Map<Moment, Deque<Fault>> faults = new EnumMap<>(Moment.class);
    private Fault always;

    FakeGateway(FakeChannel channel) {
        this.channel = channel;
    }

    /** The next call at this moment goes wrong in this way. */
    synchronized void next(Moment moment, Fault fault) {
        faults.computeIfAbsent(moment, any -> new ArrayDeque<>()).add(fault);
    }

    /** Every call goes wrong in this way, until null ends it. */
    synchronized void always(Fault fault) {
        always = fault;
    }

    @Override
    public void evaluate(EvaluateRequest request, StreamObserver<EvaluateResponse> answer) {
        serve(Moment.EVALUATE, answer, () -> {
            SignedProposal proposal = request.getProposedTransaction();
            ChaincodeInput input = FakeChannel.callOf(Proposal.parseFrom(proposal.getProposalBytes()))
                    .getChaincodeSpec()
                    .getInput();
            byte[] payload = input.getArgs(0).toStringUtf8().equals("GetBlockByTxID")
                    ? blockOf(input.getArgs(2).toStringUtf8())
                    : payloadOf(channel.evaluate(proposal));
            return EvaluateResponse.newBuilder()
                    .setResult(Response.newBuilder().setStatus(200).setPayload(ByteString.copyFrom(payload)))
                    .build();
        });
    }

    @Override
    public void endorse(EndorseRequest request, StreamObserver<EndorseResponse> answer) {
        serve(Moment.ENDORSE, answer, () -> {
            FakeChannel.Endorsed endorsed = channel.endorse(request.getProposedTransaction());
            if (endorsed.refusal() != null) {
                throw error(
                        io.grpc.Status.Code.ABORTED,
                        "failed to endorse transaction, see attached details for more info",
                        "chaincode response 500, " + endorsed.refusal());
            }
            return EndorseResponse.newBuilder()
                    .setPreparedTransaction(endorsed.transaction())
                    .build();
        });
    }

    @Override
    public void submit(SubmitRequest request, StreamObserver<SubmitResponse> answer) {
        serve(Moment.SUBMIT, answer, () -> {
            channel.order(request.getTransactionId(), request.getPreparedTransaction());
            return SubmitResponse.getDefaultInstance();
        });
    }

    @Override
    public void commitStatus(SignedCommitStatusRequest request, StreamObserver<CommitStatusResponse> answer) {
        serve(Moment.COMMIT, answer, () -> {
            FakeChannel.Outcome outcome = channel.outcome(
                    CommitStatusRequest.parseFrom(request.getRequest()).getTransactionId());
            if (outcome == null) {
                throw error(io.grpc.Status.Code.DEADLINE_EXCEEDED, "never ordered", "no block holds it");
            }
            return CommitStatusResponse.newBuilder()
                    .setResult(outcome.code())
                    .setBlockNumber(outcome.block())
                    .build();
        });
    }

    @Override
    public void chaincodeEvents(SignedChaincodeEventsRequest request, StreamObserver<ChaincodeEventsResponse> answer) {
        try {
            ChaincodeEventsRequest asked = ChaincodeEventsRequest.parseFrom(request.getRequest());
            ServerCallStreamObserver<ChaincodeEventsResponse> stream =
                    (ServerCallStreamObserver<ChaincodeEventsResponse>) answer;
            stream.setOnCancelHandler(() -> {});
            After after = new After(asked.getStartPosition().getSpecified().getNumber(), asked.getAfterTransactionId());
            channel.listen(sent -> tell(stream, sent)).stream()
                    .filter(after::includes)
                    .forEach(sent -> tell(stream, sent));
        } catch (InvalidProtocolBufferException unreadable) {
            answer.onError(unreadable);
        }
    }

    private static void tell(ServerCallStreamObserver<ChaincodeEventsResponse> stream, FakeChannel.Sent sent) {
        if (!stream.isCancelled()) {
            stream.onNext(ChaincodeEventsResponse.newBuilder()
                    .setBlockNumber(sent.block())
                    .addEvents(sent.event())
                    .build());
        }
    }

    private byte[] blockOf(String transaction) {
        byte[] block = channel.blockOf(transaction);
        if (block == null) {
            throw error(
                    io.grpc.Status.Code.UNKNOWN,
                    "evaluate call to endorser returned error",
                    "chaincode response 500, Failed to get block for txID " + transaction);
        }
        return block;
    }

    private static byte[] payloadOf(Chaincode.Response response) {
        if (response.getStatusCode() != 200) {
            throw error(
                    io.grpc.Status.Code.UNKNOWN,
                    "evaluate call to endorser returned error: chaincode response 500, " + response.getMessage(),
                    "chaincode response 500, " + response.getMessage());
        }
        return response.getPayload();
    }

    private <T> void serve(Moment moment, StreamObserver<T> answer, Work<T> work) {
        try {
            Fault fault = faultAt(moment);
            T done = fault == null ? work.run() : fault.instead(work::run);
            answer.onNext(done);
            answer.onCompleted();
        } catch (StatusRuntimeException failed) {
            answer.onError(failed);
        } catch (InvalidProtocolBufferException unreadable) {
            answer.onError(unreadable);
        }
    }

    private synchronized Fault faultAt(Moment moment) {
        if (always != null) {
            return always;
        }
        Deque<Fault> waiting = faults.get(moment);
        return waiting == null ? null : waiting.poll();
    }

    static StatusRuntimeException error(io.grpc.Status.Code code, String message, String detail) {
        return StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                .setCode(code.value())
                .setMessage(message)
                .addDetails(Any.pack(ErrorDetail.newBuilder()
                        .setAddress("127.0.0.1:7051")
                        .setMspId("PlatformOrgMSP")
                        .setMessage(detail)
                        .build()))
                .build());
    }

    /** Where a call can go wrong. */
    enum Moment {
        EVALUATE,
        ENDORSE,
        SUBMIT,
        COMMIT
    }

    /** How a call goes wrong. */
    interface Fault {

        <T> T instead(Work<T> work) throws InvalidProtocolBufferException;
    }

    /** What the call would have done. */
    interface Work<T> {

        T run() throws InvalidProtocolBufferException;
    }
}
